/** Says in a sentence what a full disk or quota says in many; any other error as it is. */
export function fullDisk(error: unknown, out: string): unknown {
  const said = error instanceof Error ? error.message : String(error);
  if (!/ENOSPC|EDQUOT|EFBIG|no space left on device/i.test(said)) return error;
  return new Error(
    `There is no room on the disk for the new site; ${out} is as it was. Free some space and run the build again.`,
    { cause: error },
  );
}

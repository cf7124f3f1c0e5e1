/**
 * Whether an error is one of the disk (a file that is not there, no room, no permission), or of a file
 * too long to be read as one text. Anything else is a fault of ours and must be heard.
 */
export function isDiskFault(error: unknown): boolean {
  const { errno, code } = error as NodeJS.ErrnoException;
  return typeof errno === 'number' || code === 'ERR_STRING_TOO_LONG';
}

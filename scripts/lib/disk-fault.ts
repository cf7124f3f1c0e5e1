/**
 * Whether an error is one of the disk (a file that is not there, no room, no permission), or of a file
 * too long to be read as one text. Anything else is a fault of ours and must be heard.
 */
export function isDiskFault(error: unknown): boolean {
  const { errno, code } = error as NodeJS.ErrnoException;
  return typeof errno === 'number' || code === 'ERR_STRING_TOO_LONG';
}

/** Undefined where a file is not there, or not ours to read or link. */
export function unlessGone<Result>(read: () => Result): Result | undefined {
  try {
    return read();
  } catch (error) {
    if (!isDiskFault(error)) throw error;
    return undefined;
  }
}

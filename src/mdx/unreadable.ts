import type { Finding } from '../domain/finding.ts';

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EISDIR: 'a folder',
  ENOENT: 'a link to nothing',
  ELOOP: 'a link to itself',
};

/**
 * The fault of a file or folder that the disk does not give. An error that is not of the disk is a
 * fault of the program: it is thrown again.
 */
export function unreadable(file: string, error: unknown): Finding {
  const { code } = error as NodeJS.ErrnoException;
  if (code === undefined) throw error;
  return {
    rule: 'unreadable-file',
    severity: 'error',
    file,
    place: undefined,
    expected: 'something that can be read',
    got: reasons[code] ?? code,
    fix: 'Let the user who runs this read it (chmod u+rX), or put the file itself there.',
  };
}

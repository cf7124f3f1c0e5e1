import { statSync } from 'node:fs';
import { join } from 'node:path';

import { filesBelow } from './files-below.ts';

/** Changes with every edit below a folder; reads no file. What cannot be listed the check will name. */
export function contentState(dir: string): string {
  try {
    return stateOf(dir);
  } catch (error) {
    if (/^(?:EACCES|ENOENT|EPERM)$/.test((error as NodeJS.ErrnoException).code ?? '')) return '';
    throw error;
  }
}

/** Paths of all files of a content folder but hidden ones, which no build reads. */
export const contentFiles = (dir: string): string[] =>
  filesBelow(dir).filter((path) => !/(?:^|\/)\./.test(path));

const stateOf = (dir: string): string =>
  contentFiles(dir)
    .map((path) => {
      const { size, mtimeMs } = statSync(join(dir, path), { throwIfNoEntry: false }) ?? {};
      return `${path} ${size} ${mtimeMs}`;
    })
    .join('\n');

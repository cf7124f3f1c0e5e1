import { statSync } from 'node:fs';
import { join } from 'node:path';

import { filesBelow } from './files-below.ts';

/** Changes with every edit below a folder; reads no file. */
export const contentState = (dir: string): string =>
  filesBelow(dir)
    .filter((path) => !/(?:^|\/)\./.test(path))
    .map((path) => {
      const { size, mtimeMs } = statSync(join(dir, path), { throwIfNoEntry: false }) ?? {};
      return `${path} ${size} ${mtimeMs}`;
    })
    .join('\n');

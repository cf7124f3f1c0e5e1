import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  copyFileSync,
  mkdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';

import type { Step } from './fault.ts';

/** Does one step of a fault to a content folder. Throws where the valid content has changed. */
export function spoil(dir: string, step: Step): void {
  const path = join(dir, step.path);
  mkdirSync(dirname(path), { recursive: true });
  switch (step.do) {
    case 'write':
      return writeFileSync(path, step.content);
    case 'append':
      return appendFileSync(path, step.text);
    case 'copy':
      return copyFileSync(join(dir, step.from), path);
    case 'link':
      return symlinkSync(step.to, path);
    case 'folder':
      return void mkdirSync(path);
    case 'remove':
      return rmSync(path, { recursive: true });
    case 'pipe':
      return void spawnSync('mkfifo', [path]);
    case 'replace': {
      const text = readFileSync(path, 'utf8');
      if (!text.includes(step.from)) throw new Error(`${step.path} no longer holds ${step.from}`);
      writeFileSync(
        path,
        text.replace(step.from, () => step.to),
      );
    }
  }
}

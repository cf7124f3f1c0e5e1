import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';

import { projectRoot } from '../lib/paths.ts';
import { bytesBelow } from './bytes-below.ts';
import { makeContent } from './make-content.ts';
import { measure, type Measured } from './measure.ts';

export interface Built extends Measured {
  entries: number;
  pages: number;
  files: number;
  bytes: number;
  dir: string;
}

/** Makes a knowledge base of `size` entries below `folder` and builds it as `npm run build` does. */
export async function benchBuild(folder: string, size: number): Promise<Built> {
  const content = join(folder, `content-${size}`);
  const dir = join(folder, `site-${size}`);
  rmSync(dir, { recursive: true, force: true });
  makeContent(content, size);
  const measured = await runBuild(content, dir);
  return { ...measured, entries: size, dir, ...(existsSync(dir) ? bytesBelow(dir) : nothing) };
}

const nothing = { pages: 0, files: 0, bytes: 0 };

/** `  render   1638 pages (11.2 s)`: how the build says that a stage is over. */
const stageLine = /^ {2}([a-z]+) +(.+) \(\d+\.\d s\)$/;

export const runBuild = (content: string, out: string): Promise<Measured> =>
  measure({
    command: process.execPath,
    args: [join(projectRoot, 'scripts/build.ts')],
    cwd: projectRoot,
    env: { CONTENT_DIR: content, OUT_DIR: out, SITE_URL: '' },
    endOf: stageOf,
  });

export function stageOf(line: string): { name: string; said: string } | undefined {
  const [, name, said] = stageLine.exec(line) ?? [];
  if (name && said) return { name, said };
  return line.startsWith('  built ') ? { name: 'publish', said: '' } : undefined;
}

import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

import { folderOf, kinds } from '../../src/domain/kind.ts';
import { contentFiles } from './content-state.ts';
import { isDiskFault } from './disk-fault.ts';
import { filesBelow } from './files-below.ts';
import { projectRoot } from './paths.ts';

/** What makes the site out of the content; of packages what npm says that it has installed. */
const engine = [
  ...['src', 'public', 'scripts'],
  ...['astro.config.mjs', 'tsconfig.json', 'node_modules/.package-lock.json'],
];

/**
 * Changes with everything on which pages may depend beside the entries: the code, the version of
 * Node, SITE_URL, and what else lies in the content folder. Nothing of a site that
 * was built under another key is kept. Undefined where something cannot be read.
 */
export function buildKey(content: string): string | undefined {
  try {
    return keyOf(content);
  } catch (error) {
    if (!isDiskFault(error)) throw error;
    return undefined;
  }
}

function keyOf(content: string): string {
  const sum = createHash('sha256').update(
    JSON.stringify([process.version, process.env['SITE_URL']]),
  );
  const add = (folder: string, paths: readonly string[]): void => {
    for (const path of paths) {
      const bytes = readFileSync(join(folder, path));
      sum.update(`\n${path} ${bytes.length}\n`).update(bytes);
    }
  };
  for (const name of engine) {
    const path = join(projectRoot, name);
    if (statSync(path).isFile()) add(projectRoot, [name]);
    else add(path, filesBelow(path));
  }
  const folders = kinds.map((kind) => `${folderOf[kind]}/`);
  const others = contentFiles(content).filter(
    (path) => !folders.some((folder) => path.startsWith(folder)),
  );
  add(content, others);
  return sum.digest('hex');
}

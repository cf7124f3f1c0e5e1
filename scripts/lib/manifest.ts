import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { digestOf, type Digests } from './digests.ts';
import { filesBelow } from './files-below.ts';

/**
 * Writes `manifest.json`: sha256 and size of every other file of the site, sorted by path. Files
 * whose digest is not known are read. Returns what it wrote.
 */
export function writeManifest(dir: string, known: Digests = new Map()): string {
  const files = filesBelow(dir).map((path) => ({
    path,
    ...(known.get(path) ?? digestOf(readFileSync(join(dir, path)))),
  }));
  const text = `${JSON.stringify({ files }, null, 1)}\n`;
  writeFileSync(join(dir, 'manifest.json'), text);
  return text;
}

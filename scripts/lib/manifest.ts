import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { filesBelow } from './files-below.ts';

/** Writes `manifest.json`: sha256 and size of every other file of the site, sorted by path. */
export function writeManifest(dir: string): void {
  const files = filesBelow(dir).map((path) => {
    const bytes = readFileSync(join(dir, path));
    return { path, bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
  });
  writeFileSync(join(dir, 'manifest.json'), `${JSON.stringify({ files }, null, 1)}\n`);
}

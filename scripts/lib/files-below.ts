import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Paths of all files below a folder, with forward slashes, sorted by code point. */
export function filesBelow(dir: string, prefix = ''): string[] {
  return readdirSync(join(dir, prefix), { withFileTypes: true })
    .flatMap((item) => {
      const path = prefix === '' ? item.name : `${prefix}/${item.name}`;
      return item.isDirectory() ? filesBelow(dir, path) : [path];
    })
    .sort();
}

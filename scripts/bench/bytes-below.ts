import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** How many files a folder holds, how many of them are pages, and their bytes. */
export function bytesBelow(dir: string): { pages: number; files: number; bytes: number } {
  const sum = { pages: 0, files: 0, bytes: 0 };
  for (const item of readdirSync(dir, { recursive: true, withFileTypes: true })) {
    if (!item.isFile()) continue;
    sum.files += 1;
    if (item.name.endsWith('.html')) sum.pages += 1;
    sum.bytes += statSync(join(item.parentPath, item.name)).size;
  }
  return sum;
}

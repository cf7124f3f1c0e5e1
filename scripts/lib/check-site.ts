import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { readPage, type BuiltPage } from '../../src/publish/built-page.ts';
import { siteFaults } from '../../src/publish/site-faults.ts';
import { brokenPromises } from '../../src/urls/kept.ts';
import type { Promised } from '../../src/urls/promise.ts';
import { filesBelow } from './files-below.ts';

/**
 * Reads every page of a built site and returns what is wrong with it, one sentence a fault. Every
 * address in `promises` has to be there.
 */
export function checkSite(
  dir: string,
  base: string,
  promises: readonly Promised[] = [],
): string[] {
  const files = filesBelow(dir);
  const pages: BuiltPage[] = files
    .filter((path) => path.endsWith('.html'))
    .map((path) => readPage(path, readFileSync(join(dir, path), 'utf8')));
  const known = new Set(files);
  return [...siteFaults(pages, known, base), ...brokenPromises(promises, pages, known)];
}

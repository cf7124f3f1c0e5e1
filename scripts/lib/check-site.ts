import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { readPage, type BuiltPage } from '../../src/publish/built-page.ts';
import { siteFaults } from '../../src/publish/site-faults.ts';
import type { Departed } from '../../src/urls/compare.ts';
import { brokenPromises, oldAddresses, unpromisedPages } from '../../src/urls/kept.ts';
import type { Promised } from '../../src/urls/promise.ts';
import { filesBelow } from './files-below.ts';

/**
 * Reads every page of a built site and returns what is wrong with it, one sentence a fault. With
 * `kept`, every address that the site promises has to be there, and every page to be promised.
 */
export function checkSite(
  dir: string,
  base: string,
  kept?: { all: readonly Promised[]; departed: readonly Departed[] },
): string[] {
  const files = filesBelow(dir);
  const pages: BuiltPage[] = files
    .filter((path) => path.endsWith('.html'))
    .map((path) => readPage(path, readFileSync(join(dir, path), 'utf8')));
  const known = new Set(files);
  const faults = siteFaults(pages, known, base);
  if (!kept) return faults;
  const answered = [...kept.all, ...kept.departed];
  return [
    ...faults,
    ...brokenPromises(kept.all, pages, known),
    ...brokenPromises(oldAddresses(kept.departed), pages, known),
    ...unpromisedPages(answered, known),
  ];
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { readPage } from '../../src/publish/built-page.ts';
import { readSite } from '../../src/publish/site-faults.ts';
import type { Departed } from '../../src/urls/compare.ts';
import { brokenPromises, oldAddresses, unpromisedPages } from '../../src/urls/kept.ts';
import type { Promised } from '../../src/urls/promise.ts';
import { digestOf, type Digests } from './digests.ts';
import { filesBelow } from './files-below.ts';

/**
 * Reads every page of a built site and returns what is wrong with it, one sentence a fault. With
 * `kept`, every address that the site promises has to be there, and every page to be promised. The
 * digest of every page that is read goes into `digests`.
 */
export function checkSite(
  dir: string,
  base: string,
  kept?: { all: readonly Promised[]; departed: readonly Departed[] },
  digests?: Digests,
): string[] {
  const files = filesBelow(dir);
  const known = new Set(files);
  const pages = files.values().filter((path) => path.endsWith('.html'));
  const { faults, ids } = readSite(
    pages.map((path) => {
      const bytes = readFileSync(join(dir, path));
      digests?.set(path, digestOf(bytes));
      return readPage(path, bytes.toString());
    }),
    known,
    base,
  );
  if (!kept) return faults;
  const answered = [...kept.all, ...kept.departed];
  return [
    ...faults,
    ...brokenPromises(kept.all, ids, known),
    ...brokenPromises(oldAddresses(kept.departed), ids, known),
    ...unpromisedPages(answered, known),
  ];
}

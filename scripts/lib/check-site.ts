import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { readPage } from '../../src/publish/built-page.ts';
import type { SiteFacts } from '../../src/publish/page-facts.ts';
import { readSite } from '../../src/publish/site-faults.ts';
import type { Departed } from '../../src/urls/compare.ts';
import { brokenPromises, oldAddresses, unpromisedPages } from '../../src/urls/broken-promises.ts';
import type { Promised } from '../../src/urls/promise.ts';
import { digestOf, type Digests } from './digests.ts';
import { filesBelow } from './files-below.ts';

export interface SiteToCheck {
  dir: string;
  base: string;
  /** Every address that has to be there; without it nothing is promised. */
  promises?: { all: readonly Promised[]; departed: readonly Departed[] };
  /** The digest of every page that is read goes in here. */
  digests?: Digests;
  /** Pages that stay as an earlier build found them faultless: they are not read again. */
  kept?: { files: ReadonlySet<string>; facts: SiteFacts } | undefined;
}

export interface CheckedSite {
  /** What is wrong with it, one sentence a fault. */
  faults: string[];
  facts: SiteFacts;
}

/**
 * Reads the pages of a built site. With `promises`, every address that the site promises has to be
 * there, and every page to be promised.
 */
export function checkSite({ dir, base, promises, digests, kept }: SiteToCheck): CheckedSite {
  const files = new Set(filesBelow(dir));
  const pages = files
    .values()
    .filter((path) => path.endsWith('.html') && !kept?.files.has(path))
    .map((path) => {
      const bytes = readFileSync(join(dir, path));
      digests?.set(path, digestOf(bytes));
      return readPage(path, bytes.toString());
    });
  const { faults, facts } = readSite({ pages, files, base, ...(kept && { kept }) });
  if (!promises) return { faults, facts };
  const { all, departed } = promises;
  const hasId = facts.hasId.bind(facts);
  return {
    faults: [
      ...faults,
      ...brokenPromises(all, hasId, files),
      ...brokenPromises(oldAddresses(departed), hasId, files),
      ...unpromisedPages([...all, ...departed], files),
    ],
    facts,
  };
}

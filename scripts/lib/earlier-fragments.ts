import { linkSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Digests } from './digests.ts';
import { unlessGone } from './disk-fault.ts';
import { unpack } from './pagefind-files.ts';

/** The site that lies in the output folder, with what is known of its files. */
export interface EarlierSite {
  out: string;
  digests: Digests;
}

export const fragmentPath = (version: string, record: number): string =>
  `fragment/${version}_${record.toString(36)}.pf_fragment`;

/** Puts the packed text of a record at a path; false where it has to be packed. */
type Reuse = (record: number, text: string, to: { dir: string; path: string }) => boolean;

/**
 * Most texts are those of the site before: packing one costs more than reading and linking it. The
 * digests of files that are linked are added to `digests`.
 */
export function earlierFragments(earlier: EarlierSite | undefined, digests: Digests): Reuse {
  const version = earlier && versionIn(earlier.digests);
  if (earlier === undefined || version === undefined) return () => false;
  return (record, text, { dir, path }) => {
    const before = `pagefind/${fragmentPath(version, record)}`;
    const digest = earlier.digests.get(before);
    const isLinked = unlessGone(() => {
      const packed = readFileSync(join(earlier.out, before));
      if (packed.length !== digest?.bytes || !unpack(packed).equals(Buffer.from(text)))
        return false;
      linkSync(join(earlier.out, before), join(dir, path));
      return true;
    });
    if (isLinked && digest) digests.set(path, digest);
    return isLinked === true;
  };
}

/** The version stands in the name of every fragment. */
function versionIn(digests: Digests): string | undefined {
  for (const path of digests.keys()) {
    const version = /^pagefind\/fragment\/([^_]+)_/.exec(path)?.[1];
    if (version !== undefined) return version;
  }
  return undefined;
}

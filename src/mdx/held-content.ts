import { kinds, type Kind } from '../domain/kind.ts';
import type { Entry } from '../domain/knowledge-base.ts';

/**
 * Entries that the loader hands to the pages in memory. Astro's content store would write and read
 * all of them again, at each build and each edit; it only gets to know that something changed.
 */
export interface HeldContent {
  /** Whether the entries are here, however few; else they are in Astro's store. */
  isHeld: boolean;
  /** Counts the changes of content. */
  change: number;
  entries: ReadonlyMap<Kind, Map<string, Entry>>;
}

const place = Symbol.for('zhice.content');

/** The loader and the pages run in one process, each with modules of its own. */
export function heldContent(): HeldContent {
  const shared = globalThis as { [place]?: HeldContent };
  shared[place] ??= {
    isHeld: false,
    change: 0,
    entries: new Map(kinds.map((kind) => [kind, new Map()])),
  };
  return shared[place];
}

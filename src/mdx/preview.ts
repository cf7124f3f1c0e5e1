import { kinds, type Kind } from '../domain/kind.ts';
import type { Entry } from '../domain/knowledge-base.ts';

/**
 * What a live preview holds in memory. Astro's content store would write and read all entries again
 * at each edit; it only gets to know that something changed.
 */
export interface Preview {
  /** Counts the changes of content. */
  change: number;
  entries: ReadonlyMap<Kind, Map<string, Entry>>;
}

const place = Symbol.for('zhice.preview');

/** The loader and the pages run in one process, each with modules of its own. */
export function preview(): Preview {
  const shared = globalThis as { [place]?: Preview };
  shared[place] ??= { change: 0, entries: new Map(kinds.map((kind) => [kind, new Map()])) };
  return shared[place];
}

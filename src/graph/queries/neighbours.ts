import type { Entry, KnowledgeBase } from '../../domain/knowledge-base.ts';
import { placeInPlan } from './plan-order.ts';

export interface Neighbouring {
  previous?: Entry;
  next?: Entry;
}

/** The entries before and after one in reading order: of a measure inside its plan, else of its kind. */
export function neighboursOf(kb: KnowledgeBase, entry: Entry): Neighbouring {
  if (entry.kind === 'measure') {
    const { previous, next } = placeInPlan(kb, entry) ?? {};
    return { ...(previous && { previous }), ...(next && { next }) };
  }
  const order: readonly Entry[] = kb.byKind[entry.kind];
  const at = order.findIndex(({ id }) => id === entry.id);
  const previous = order[at - 1];
  const next = order[at + 1];
  return { ...(previous && { previous }), ...(next && { next }) };
}

import { kinds } from '../../domain/kind.ts';
import type { Entry, KnowledgeBase } from '../../domain/knowledge-base.ts';
import { question } from '../../domain/reads.ts';
import { placeInPlan } from './plan-order.ts';

export interface Neighbouring {
  previous?: Entry;
  next?: Entry;
}

/** The entries before and after one in the reading order of its kind. */
export const neighboursInKind = question({
  id: 'neighbours-in-kind',
  prepare: (kb: KnowledgeBase) =>
    new Map(
      kinds.flatMap((kind) => {
        const order: readonly Entry[] = kb.byKind[kind];
        return order.map(({ id }, at) => [id, around(order[at - 1], order[at + 1])]);
      }),
    ),
  answer: (index, key): Neighbouring => index.get(key) ?? {},
});

/** The entries before and after one in reading order: of a measure inside its plan, else of its kind. */
export function neighboursOf(kb: KnowledgeBase, entry: Entry): Neighbouring {
  if (entry.kind !== 'measure') return neighboursInKind(kb, entry.id);
  const { previous, next } = placeInPlan(kb, entry) ?? {};
  return around(previous, next);
}

const around = (previous?: Entry, next?: Entry): Neighbouring => ({
  ...(previous && { previous }),
  ...(next && { next }),
});

import type { EntryOf, KnowledgeBase } from '../../domain/knowledge-base.ts';
import { question } from '../../domain/reads.ts';
import type { Graph } from '../build-graph.ts';

/** The measures meant to move an indicator, in official order, each once. */
export function servingMeasures(
  kb: KnowledgeBase,
  graph: Graph,
  indicator: string,
): EntryOf<'measure'>[] {
  const ids = new Set(
    (graph.to.get(indicator) ?? []).filter(({ type }) => type === 'serves').map(({ from }) => from),
  );
  return [...ids]
    .flatMap((id) => {
      const entry = kb.entries.get(id);
      return entry?.kind === 'measure' ? [entry] : [];
    })
    .sort((a, b) => placeOfMeasure(kb, a.id) - placeOfMeasure(kb, b.id));
}

/** The place of a measure in the official order of all. */
export const placeOfMeasure = question({
  id: 'place-of-measure',
  prepare: (kb: KnowledgeBase) => new Map(kb.byKind.measure.map(({ id }, index) => [id, index])),
  answer: (places, id) => places.get(id) ?? places.size,
});

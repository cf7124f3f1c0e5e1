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
  const order = orderOfMeasures(kb);
  return [...ids]
    .flatMap((id) => {
      const entry = kb.entries.get(id);
      return entry?.kind === 'measure' ? [entry] : [];
    })
    .sort((a, b) => order.get(a.id)! - order.get(b.id)!);
}

/** The official order of all measures: places by id. */
export const orderOfMeasures = question({
  id: 'order-of-measures',
  prepare: (kb: KnowledgeBase) => new Map(kb.byKind.measure.map(({ id }, index) => [id, index])),
  answer: (order): ReadonlyMap<string, number> => order,
});

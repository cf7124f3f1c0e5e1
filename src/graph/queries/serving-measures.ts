import type { EntryOf, KnowledgeBase } from '../../domain/knowledge-base.ts';
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
  return kb.byKind.measure.filter(({ id }) => ids.has(id));
}

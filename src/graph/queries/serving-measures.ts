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
  const order = orderOf(kb);
  return [...ids]
    .flatMap((id) => {
      const entry = kb.entries.get(id);
      return entry?.kind === 'measure' ? [entry] : [];
    })
    .sort((a, b) => order.get(a.id)! - order.get(b.id)!);
}

const orders = new WeakMap<KnowledgeBase, ReadonlyMap<string, number>>();

function orderOf(kb: KnowledgeBase): ReadonlyMap<string, number> {
  const order = orders.get(kb) ?? new Map(kb.byKind.measure.map(({ id }, index) => [id, index]));
  orders.set(kb, order);
  return order;
}

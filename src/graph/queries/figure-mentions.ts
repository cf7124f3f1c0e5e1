import type { Entry, KnowledgeBase } from '../../domain/knowledge-base.ts';
import type { Graph } from '../build-graph.ts';

const indexes = new WeakMap<Graph, Map<string, Set<string>>>();

/** The entries whose running text shows a figure, except the one that holds it, in file order. */
export function mentionsOfFigure(kb: KnowledgeBase, graph: Graph, key: string): Entry[] {
  const ids = indexOf(graph).get(key) ?? new Set<string>();
  return [...ids].flatMap((id) => {
    const entry = kb.entries.get(id);
    return entry && kb.figures.get(key)?.entry !== id ? [entry] : [];
  });
}

function indexOf(graph: Graph): Map<string, Set<string>> {
  const known = indexes.get(graph);
  if (known) return known;
  const index = new Map<string, Set<string>>();
  for (const { slot, figure, from } of graph.edges) {
    if (slot && figure) index.set(figure, (index.get(figure) ?? new Set<string>()).add(from));
  }
  indexes.set(graph, index);
  return index;
}

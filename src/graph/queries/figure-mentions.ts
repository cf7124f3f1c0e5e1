import type { Entry, KnowledgeBase } from '../../domain/knowledge-base.ts';
import { question } from '../../domain/reads.ts';
import type { Graph } from '../build-graph.ts';

/** Ids of the entries whose running text shows a figure, in file order. */
export const idsThatMention = question({
  id: 'figure-mentions',
  prepare({ edges }: Graph) {
    const index = new Map<string, Set<string>>();
    for (const { slot, figure, from } of edges) {
      if (slot && figure) index.set(figure, (index.get(figure) ?? new Set<string>()).add(from));
    }
    return index;
  },
  answer: (index, key) => [...(index.get(key) ?? [])],
});

/** The entries whose running text shows a figure, except the one that holds it, in file order. */
export const mentionsOfFigure = (kb: KnowledgeBase, graph: Graph, key: string): Entry[] =>
  idsThatMention(graph, key).flatMap((id) => {
    const entry = kb.entries.get(id);
    return entry && kb.figures.get(key)?.entry !== id ? [entry] : [];
  });

import type { KnowledgeBase } from '../../domain/knowledge-base.ts';
import { question } from '../../domain/reads.ts';
import type { Graph } from '../build-graph.ts';

const dateOf = (kb: KnowledgeBase, id: string): string =>
  kb.entries.get(id)?.data.revisions[0]?.date ?? '';

const later = (a: string, b: string): string => (a > b ? a : b);

/** The date of the newest revision of an entry and of all that refer to it or that it refers to. */
export const newestAround = question({
  id: 'newest-around',
  prepare(graph: Graph, kb: KnowledgeBase) {
    const newest = new Map([...kb.entries.keys()].map((id) => [id, dateOf(kb, id)]));
    for (const { from, to } of graph.edges) {
      newest.set(from, later(newest.get(from) ?? '', dateOf(kb, to)));
      newest.set(to, later(newest.get(to) ?? '', dateOf(kb, from)));
    }
    return newest;
  },
  answer: (newest, id) => newest.get(id) ?? '',
});

/** The date of the newest revision of all. */
export const newestOfAll = question({
  id: 'newest-of-all',
  prepare: (kb: KnowledgeBase) =>
    [...kb.entries.keys()].map((id) => dateOf(kb, id)).reduce(later, ''),
  answer: (date) => date,
});

import { pinned } from '../cite/pin.ts';
import { kinds, type Kind } from '../domain/kind.ts';
import type { KnowledgeBase } from '../domain/knowledge-base.ts';
import type { Edition } from '../editions/snapshot.ts';
import type { Graph } from '../graph/build-graph.ts';
import { allTargets, targetsOfArea, targetsOfSource } from '../graph/queries/all-targets.ts';
import { measuresOfArea, membersOf, plansOfArea } from '../graph/queries/areas.ts';
import { idsThatMention } from '../graph/queries/figure-mentions.ts';
import { figuresOfArea, figuresOfMeasure, figuresOfSource } from '../graph/queries/figures.ts';
import { neighboursInKind } from '../graph/queries/neighbours.ts';
import { newestAround, newestOfAll } from '../graph/queries/newest-revision.ts';
import { plansOfSource } from '../graph/queries/plan-order.ts';
import { placeOfMeasure } from '../graph/queries/serving-measures.ts';
import { isCompared } from '../graph/queries/side-by-side.ts';
import { entriesByLetter } from '../search/letters.ts';
import type { OwnQuestion } from './tracked.ts';

type Answers = Readonly<Record<string, (key: string) => unknown>>;

/** The answer to every question that a page may have asked, by the id of the question. */
export function answersOf(kb: KnowledgeBase, graph: Graph, editions: readonly Edition[]): Answers {
  const own: Record<OwnQuestion, (key: string) => unknown> = {
    entry: (id) => kb.entries.get(id),
    entries: () => [...kb.entries.keys()],
    data: (id) => kb.entries.get(id)?.data,
    body: (id) => kb.entries.get(id)?.body,
    kind: (key) => (kinds.includes(key as Kind) ? kb.byKind[key as Kind] : undefined),
    figure: (key) => kb.figures.get(key),
    figures: () => [...kb.figures.values()],
    'figure count': () => kb.figures.size,
    edges: () => graph.edges,
    'edges from': (id) => graph.from.get(id),
    'edges to': (id) => graph.to.get(id),
  };
  return {
    ...own,
    targets: () => allTargets(kb),
    'targets-of-area': (id) => targetsOfArea(kb, id),
    'targets-of-source': (id) => targetsOfSource(kb, id),
    'measures-of-area': (id) => measuresOfArea(kb, id),
    members: (id) => membersOf(kb, id),
    'plans-of-area': (id) => plansOfArea(kb, id),
    'plans-of-source': (id) => plansOfSource(kb, id),
    'figures-of-area': (id) => figuresOfArea(kb, id),
    'figures-of-measure': (id) => figuresOfMeasure(kb, id),
    'figures-of-source': (id) => figuresOfSource(kb, id),
    'figure-mentions': (key) => idsThatMention(graph, key),
    'neighbours-in-kind': (id) => neighboursInKind(kb, id),
    'newest-around': (id) => newestAround(graph, id, kb),
    'newest-of-all': () => newestOfAll(kb),
    'place-of-measure': (id) => placeOfMeasure(kb, id),
    'is-compared': (id) => isCompared(kb, id),
    pinned: (key) => pinned(kb, key, editions.at(-1)),
    'entries-by-letter': () => entriesByLetter(kb),
  };
}

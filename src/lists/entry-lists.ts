import { entryPath, indexPath } from '../domain/address.ts';
import type { Entry, EntryOf, Figure, KnowledgeBase } from '../domain/knowledge-base.ts';
import type { Graph } from '../graph/build-graph.ts';
import type { EdgeType } from '../graph/edge.ts';
import { targetsOfArea, type Target } from '../graph/queries/all-targets.ts';
import { measuresOfArea, type Area } from '../graph/queries/areas.ts';
import { backlinksTo, type Backlink } from '../graph/queries/backlinks.ts';
import { figuresOfArea, figuresOfSource } from '../graph/queries/figures.ts';
import { servingMeasures } from '../graph/queries/serving-measures.ts';
import { zh } from '../i18n/zh.ts';
import { shared, type List } from './list.ts';

const listOf = <Row>(
  kb: KnowledgeBase,
  entry: Entry,
  { part, title, rows }: Pick<List<Row>, 'part' | 'title' | 'rows'>,
): List<Row> => ({
  path: entryPath(entry),
  part,
  title,
  trail: [
    { label: zh.kinds[entry.kind], to: indexPath(entry.kind) },
    { label: entry.data.title, to: entryPath(entry) },
  ],
  rows,
  paging: shared(kb.site),
});

export const areaTargets = (kb: KnowledgeBase, area: Area): List<Target> =>
  listOf(kb, area, { part: 'targets', title: zh.ownTargets, rows: targetsOfArea(kb, area.id) });

export const areaMeasures = (kb: KnowledgeBase, area: Area): List<Entry> =>
  listOf(kb, area, { part: 'measures', title: zh.ownMeasures, rows: measuresOfArea(kb, area.id) });

/** Figures of an area that none of its targets shows: reported values first, then all others. */
export function areaFigures(kb: KnowledgeBase, area: Area): List<Figure> {
  const figures = figuresOfArea(kb, area.id);
  const promised = new Set(targetsOfArea(kb, area.id).map(({ indicator }) => indicator.id));
  const rows = [
    ...figures.filter(({ indicator }) => indicator !== undefined && !promised.has(indicator)),
    ...figures.filter(({ indicator }) => indicator === undefined),
  ];
  return listOf(kb, area, { part: 'figures', title: zh.ownFigures, rows });
}

/** Figures of a source that stand on the pages of their indicators. */
export const sourceObservations = (kb: KnowledgeBase, source: EntryOf<'source'>): List<Figure> =>
  listOf(kb, source, {
    part: 'observations',
    title: zh.observationsHere,
    rows: figuresOfSource(kb, source.id).filter(({ indicator }) => indicator),
  });

export const indicatorMeasures = (
  kb: KnowledgeBase,
  graph: Graph,
  indicator: EntryOf<'indicator'>,
): List<Entry> =>
  listOf(kb, indicator, {
    part: 'measures',
    title: zh.edges.serves.in,
    rows: servingMeasures(kb, graph, indicator.id),
  });

/** Relations that say the same both ways: shown once, by the side that states them. */
const symmetric: readonly EdgeType[] = ['related', 'look-alike', 'see-also'];

/** Types of relations that the page of an entry of a kind shows elsewhere. */
export const shownRelations: Partial<Record<Entry['kind'], readonly EdgeType[]>> = {
  indicator: ['serves'],
  measure: ['serves', 'carries-out', 'reports-on', 'contains', 'states-figure'],
};

export type BacklinkList = List<Backlink> & { type: EdgeType };

/** What refers to an entry, by type; of mutual relations only those that it does not state itself. */
export function backlinkLists(kb: KnowledgeBase, graph: Graph, entry: Entry): BacklinkList[] {
  const mutual = new Set((graph.from.get(entry.id) ?? []).map(({ type, to }) => `${type} ${to}`));
  return backlinksTo(kb, graph, entry.id)
    .filter(({ type }) => !shownRelations[entry.kind]?.includes(type))
    .map(({ type, links }) => {
      const rows = symmetric.includes(type)
        ? links.filter(({ from }) => !mutual.has(`${type} ${from.id}`))
        : links;
      const title = zh.edges[type].in;
      return { ...listOf(kb, entry, { part: `referred-${type}`, title, rows }), type };
    })
    .filter(({ rows }) => rows.length > 0);
}

import { entryPath } from '../domain/address.ts';
import type { Figure, KnowledgeBase } from '../domain/knowledge-base.ts';
import type { Graph } from '../graph/build-graph.ts';
import type { Target } from '../graph/queries/all-targets.ts';
import { zh } from '../i18n/zh.ts';
import { coverageOf, type SourceCoverage } from '../quality/coverage.ts';
import { gapsOf } from '../quality/gaps.ts';
import { figureNotices, type FigureNotice } from '../quality/notices.ts';
import { readingsOf, type Readings } from '../quality/readings.ts';
import { shared, type List } from './list.ts';

const words = zh.qualityPage;
const begins = { path: '/quality/', trail: [{ label: words.title, to: '/quality/' }] };

/** One source takes as much room as this many usual rows; one group of figures. */
const [sourceWeight, groupWeight] = [5, 3];

export const coverageList = (kb: KnowledgeBase): List<SourceCoverage> => ({
  ...begins,
  part: 'coverage',
  title: words.coverage,
  rows: coverageOf(kb),
  paging: shared(kb.site, sourceWeight),
});

export interface FigureGroup {
  caption: string;
  figures: readonly Figure[];
}

/** Groups are things that stay together; where figures are counted, each is a row of its own. */
export const noticeList = (
  kb: KnowledgeBase,
  { id, groups, count }: FigureNotice,
): List<FigureGroup> => ({
  ...begins,
  part: id,
  title: words[id],
  rows:
    count === 'groups'
      ? groups
      : groups.flatMap(({ caption, figures }) =>
          figures.map((figure) => ({ caption, figures: [figure] })),
        ),
  paging: shared(kb.site, count === 'groups' ? groupWeight : 1),
});

/** Neighbouring rows with one caption as one group. */
export function joined(rows: readonly FigureGroup[]): FigureGroup[] {
  const groups: { caption: string; figures: Figure[] }[] = [];
  for (const { caption, figures } of rows) {
    const last = groups.at(-1);
    if (last?.caption === caption) last.figures.push(...figures);
    else groups.push({ caption, figures: [...figures] });
  }
  return groups;
}

/** A link to what a gap is in: path, anchor and words. */
export interface Gap {
  to: string;
  label: string;
}

const gapOf = ({ indicator, area }: Target): Gap => ({
  to: entryPath(indicator),
  label: `${indicator.data.title}（${area.data.title}）`,
});

export function gapLists(kb: KnowledgeBase, graph: Graph): List<Gap>[] {
  const gaps = gapsOf(kb, graph);
  const rows = {
    withoutActual: gaps.withoutActual.map(gapOf),
    withoutBaseline: gaps.withoutBaseline.map(gapOf),
    incompleteSections: gaps.incompleteSections.map(({ plan, section }) => ({
      to: `${entryPath(plan)}#${section.id}`,
      label: `${plan.data.title}：${section.title}（${section.missing}）`,
    })),
    silentAreas: gaps.silentAreas.map((area) => ({ to: entryPath(area), label: area.data.title })),
    undatedSources: gaps.undatedSources.map((source) => ({
      to: entryPath(source),
      label: source.data.title,
    })),
  };
  return Object.entries(parts).map(([part, id]) => ({
    ...begins,
    part,
    title: words[id],
    rows: rows[id],
    paging: shared(kb.site),
  }));
}

const parts = {
  'without-actual': 'withoutActual',
  'without-baseline': 'withoutBaseline',
  'incomplete-sections': 'incompleteSections',
  'silent-areas': 'silentAreas',
  'undated-sources': 'undatedSources',
} as const;

export type ReadingList = List<Readings['edges'][number]> & Pick<Readings, 'type' | 'stated'>;

export const readingLists = (kb: KnowledgeBase, graph: Graph): ReadingList[] =>
  readingsOf(kb, graph).map(({ type, edges, stated }) => ({
    ...begins,
    part: `readings-${type}`,
    title: `${words.readings}：${zh.edges[type].out}`,
    rows: edges,
    paging: shared(kb.site),
    type,
    stated,
  }));

export const noticesWithLists = (
  kb: KnowledgeBase,
): { notice: FigureNotice; list: List<FigureGroup> }[] =>
  figureNotices(kb).map((notice) => ({ notice, list: noticeList(kb, notice) }));

import { kinds, type Kind } from '../domain/kind.ts';
import type { Entry, Figure, KnowledgeBase } from '../domain/knowledge-base.ts';
import type { Graph } from '../graph/build-graph.ts';
import type { Target } from '../graph/queries/all-targets.ts';
import type { Change } from '../publish/changes.ts';
import type { FigureNotice } from '../quality/notices.ts';
import type { SourceCoverage } from '../quality/coverage.ts';
import { entriesByLetter } from '../search/letters.ts';
import {
  areaFigures,
  areaMeasures,
  areaTargets,
  backlinkLists,
  indicatorMeasures,
  sourceObservations,
  type BacklinkList,
} from './entry-lists.ts';
import { pathOfPage, type List } from './list.ts';
import { pageCount } from './paging.ts';
import {
  coverageList,
  gapLists,
  noticesWithLists,
  readingLists,
  type FigureGroup,
  type Gap,
  type ReadingList,
} from './quality-lists.ts';
import {
  changeList,
  figureList,
  kindList,
  nameList,
  targetList,
  themeMeasures,
  themeTargets,
  type IndexRow,
} from './row-lists.ts';

type HideColumn = 'label' | 'area' | 'source';

/** A list with what its rows are, and how they are shown. */
export type ShownList =
  | { shows: 'all-figures'; list: List<Figure> }
  | { shows: 'figures'; list: List<Figure>; hide: readonly HideColumn[] }
  | { shows: 'notice'; list: List<FigureGroup>; notice: FigureNotice }
  | { shows: 'targets'; list: List<Target>; withThemes: boolean }
  | { shows: 'own-targets'; list: List<Target> }
  | { shows: 'index'; list: List<IndexRow>; kind: Kind }
  | { shows: 'entries'; list: List<Entry>; compact: boolean; withPlan: boolean }
  | { shows: 'names'; list: List<Entry> }
  | { shows: 'changes'; list: List<Change> }
  | { shows: 'coverage'; list: List<SourceCoverage> }
  | { shows: 'gaps'; list: List<Gap> }
  | { shows: 'readings'; list: ReadingList }
  | { shows: 'backlinks'; list: BacklinkList; entry: Entry };

/** Every list that the site divides into pages where it is long. */
export function* allLists(kb: KnowledgeBase, graph: Graph): Generator<ShownList> {
  yield { shows: 'all-figures', list: figureList(kb) };
  yield { shows: 'targets', list: targetList(kb), withThemes: true };
  yield { shows: 'changes', list: changeList(kb) };
  for (const kind of kinds) yield { shows: 'index', list: kindList(kb, kind), kind };
  for (const group of entriesByLetter(kb)) yield { shows: 'names', list: nameList(kb, group) };
  for (const theme of kb.site.themes) {
    yield { shows: 'targets', list: themeTargets(kb, theme), withThemes: false };
    yield { shows: 'entries', list: themeMeasures(kb, theme), compact: false, withPlan: true };
  }
  yield { shows: 'coverage', list: coverageList(kb) };
  for (const one of noticesWithLists(kb)) yield { shows: 'notice', ...one };
  for (const list of gapLists(kb, graph)) yield { shows: 'gaps', list };
  for (const list of readingLists(kb, graph)) yield { shows: 'readings', list };
  for (const entry of kb.entries.values()) yield* listsOfEntry(kb, graph, entry);
}

function* listsOfEntry(kb: KnowledgeBase, graph: Graph, entry: Entry): Generator<ShownList> {
  if (entry.kind === 'county' || entry.kind === 'region') {
    yield { shows: 'own-targets', list: areaTargets(kb, entry) };
    yield { shows: 'entries', list: areaMeasures(kb, entry), compact: true, withPlan: false };
    yield { shows: 'figures', list: areaFigures(kb, entry), hide: ['area'] };
  }
  if (entry.kind === 'source') {
    yield { shows: 'figures', list: sourceObservations(kb, entry), hide: ['source'] };
  }
  if (entry.kind === 'indicator') {
    const list = indicatorMeasures(kb, graph, entry);
    yield { shows: 'entries', list, compact: false, withPlan: false };
  }
  for (const list of backlinkLists(kb, graph, entry)) yield { shows: 'backlinks', list, entry };
}

export interface LaterPage {
  shown: ShownList;
  number: number;
  path: string;
}

/** Every page of a list after the one where it begins. */
export const laterPages = (kb: KnowledgeBase, graph: Graph): LaterPage[] =>
  [...allLists(kb, graph)].flatMap((shown) => {
    const { list } = shown;
    const count = pageCount(list.rows.length, list.paging);
    return Array.from({ length: count - 1 }, (_, index) => ({
      shown,
      number: index + 2,
      path: pathOfPage(list, index + 2),
    }));
  });

import { entryPath, indexPath } from '../domain/address.ts';
import { current } from '../domain/area.ts';
import type { Kind } from '../domain/kind.ts';
import type { Entry, Figure, KnowledgeBase } from '../domain/knowledge-base.ts';
import { allTargets, type Target } from '../graph/queries/all-targets.ts';
import { measuresOfPlan } from '../graph/queries/plan-order.ts';
import { searchWords } from '../i18n/search.ts';
import { zh } from '../i18n/zh.ts';
import { changesOf, type Change } from '../publish/changes.ts';
import { byInitial, type InitialGroup } from '../search/initial.ts';
import { letterPath } from '../search/letters.ts';
import { alone, shared, type List } from './list.ts';

type Theme = KnowledgeBase['site']['themes'][number];

export const figureList = (kb: KnowledgeBase): List<Figure> => ({
  path: '/data/',
  part: '',
  title: zh.dataPage.title,
  trail: [],
  rows: [...kb.figures.values()],
  paging: alone(kb.site),
});

export const targetList = (kb: KnowledgeBase): List<Target> => ({
  path: '/targets/',
  part: '',
  title: zh.targetsPage.title,
  trail: [],
  rows: allTargets(kb),
  paging: alone(kb.site),
});

export const changeList = (kb: KnowledgeBase): List<Change> => ({
  path: '/changes/',
  part: '',
  title: zh.changesPage.title,
  trail: [],
  rows: changesOf(kb.entries.values()),
  paging: alone(kb.site),
});

export const nameList = (
  kb: KnowledgeBase,
  { initial, items }: InitialGroup<Entry>,
): List<Entry> => ({
  path: letterPath(initial),
  part: '',
  title: `${searchWords.byName}：${initial === '0' ? searchWords.otherNames : initial}`,
  trail: [{ label: searchWords.title, to: '/search/' }],
  rows: items,
  paging: alone(kb.site),
});

/** An entry in the index of its kind, under the heading of its group. */
export interface IndexRow {
  /** Absent where the index has no headings. */
  group?: { id: string; title: string; to?: string };
  entry: Entry;
}

export const kindList = (kb: KnowledgeBase, kind: Kind): List<IndexRow> => ({
  path: indexPath(kind),
  part: 'list',
  title: zh.kinds[kind],
  trail: [],
  rows: indexRows(kb, kind),
  paging: alone(kb.site),
});

/** Every entry of a kind; last, under a heading of their own, those that no group has. */
function indexRows(kb: KnowledgeBase, kind: Kind): IndexRow[] {
  const grouped = groupsOf[kind]?.(kb);
  if (!grouped) return kb.byKind[kind].map((entry) => ({ entry }));
  const listed = new Set(grouped.map(({ entry }) => entry.id));
  const group = { id: 'no-group', title: zh.otherEntries };
  const others = kb.byKind[kind].filter(({ id }) => !listed.has(id));
  return [...grouped, ...others.map((entry) => ({ group, entry }))];
}

const linked = (entry: Entry): NonNullable<IndexRow['group']> => ({
  id: entry.id,
  title: entry.data.title,
  to: entryPath(entry),
});

/** Headings of the kinds that have them. A county stands under each region it is part of. */
const groupsOf: Partial<Record<Kind, (kb: KnowledgeBase) => IndexRow[]>> = {
  measure: (kb) =>
    kb.byKind.plan.flatMap((plan) => {
      const group = linked(plan);
      return measuresOfPlan(kb, plan).map((entry) => ({ group, entry }));
    }),
  county: (kb) =>
    kb.byKind.region.flatMap((region) => {
      const group = linked(region);
      return kb.byKind.county
        .filter(({ data }) => current(data.partOf).some(({ of }) => of === region.id))
        .map((entry) => ({ group, entry }));
    }),
  indicator: (kb) =>
    kb.site.themes.flatMap(({ id, title }) => {
      const group = { id, title };
      return kb.byKind.indicator
        .filter(({ data }) => data.themes[0] === id)
        .map((entry) => ({ group, entry }));
    }),
  term: (kb) =>
    byInitial(kb.byKind.term, ({ data }) => data.title).flatMap(({ initial, items }) => {
      const group = { id: `letter-${initial.toLowerCase()}`, title: initial };
      return items.map((entry) => ({ group, entry }));
    }),
};

const themePath = ({ id }: Theme): string => `/themes/${id}/`;
const themeTrail = (theme: Theme): List<unknown>['trail'] => [
  { label: theme.title, to: themePath(theme) },
];

export const themeTargets = (kb: KnowledgeBase, theme: Theme): List<Target> => ({
  path: themePath(theme),
  part: 'targets',
  title: zh.targetsPage.title,
  trail: themeTrail(theme),
  rows: allTargets(kb).filter(({ indicator }) => indicator.data.themes.includes(theme.id)),
  paging: shared(kb.site),
});

export const themeMeasures = (kb: KnowledgeBase, theme: Theme): List<Entry> => ({
  path: themePath(theme),
  part: 'measures',
  title: zh.themeMeasures,
  trail: themeTrail(theme),
  rows: kb.byKind.measure.filter(({ data }) => data.themes.includes(theme.id)),
  paging: shared(kb.site),
});

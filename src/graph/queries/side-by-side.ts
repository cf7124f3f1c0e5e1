import type { Entry, EntryOf, KnowledgeBase } from '../../domain/knowledge-base.ts';
import { question } from '../../domain/reads.ts';
import { seriesOf, type Series, type SeriesInput } from '../../domain/series.ts';
import { areaById, areasAbove, areasOf, type Area } from './areas.ts';

/** One indicator, promised in one way, as several areas or plans state it. */
export interface SharedIndicator {
  indicator: EntryOf<'indicator'>;
  targetType: Series['targetType'];
  /** By id of the column; at least two. */
  sides: ReadonlyMap<string, Series>;
}

/** Two columns, the area of the first inside the area of the second: their values never add up. */
export interface NestedPair {
  columns: readonly [inner: Entry, outer: Entry];
  /** The areas of the columns: themselves, or those that the plans are for. */
  areas: readonly [inner: Area, outer: Area];
}

export interface SideBySide {
  /** Areas or plans that share an indicator with another one, in reading order. */
  columns: readonly Entry[];
  rows: readonly SharedIndicator[];
  nested: readonly NestedPair[];
  /** What one page has no room for: the columns that share least, and rows at the end. */
  left: { columns: number; rows: number };
}

/** More than a reader compares at once; without an end the table grows by the square of the content. */
const most = { columns: 24, rows: 300 };

/** What areas have in common, from whichever source. A level and a yearly rate are two rows. */
export function areasSideBySide(kb: KnowledgeBase): SideBySide {
  const areas = areasOf(kb);
  const byId = new Map(areas.map((area) => [area.id, area]));
  return sideBySide(kb, areas, (indicator) =>
    seriesOf(indicator).flatMap((series) => {
      const column = byId.get(series.area);
      return column ? [{ column, series }] : [];
    }),
  );
}

/** What plans have in common: only figures that the plan itself states of its own area. */
export function plansSideBySide(kb: KnowledgeBase): SideBySide {
  const key = ({ source, area }: { source: string; area: string }): string => `${source} ${area}`;
  const byKey = Map.groupBy(kb.byKind.plan, ({ data }) => key(data));
  return sideBySide(kb, kb.byKind.plan, (indicator) =>
    [...Map.groupBy(indicator.observations, key)].flatMap(([own, observations]) =>
      (byKey.get(own) ?? []).flatMap((column) =>
        seriesOf({ ...indicator, observations }).map((series) => ({ column, series })),
      ),
    ),
  );
}

function sideBySide<Column extends Entry>(
  kb: KnowledgeBase,
  candidates: readonly Column[],
  statedIn: (indicator: SeriesInput) => { column: Column; series: Series }[],
): SideBySide {
  const order = new Map(candidates.map(({ id }, index) => [id, index]));
  const all = kb.byKind.indicator.flatMap((indicator) => {
    const stated = statedIn(indicator.data).sort(
      (a, b) => order.get(a.column.id)! - order.get(b.column.id)!,
    );
    return [...Map.groupBy(stated, ({ series }) => series.targetType)].map(
      ([targetType, group]) => ({
        indicator,
        targetType,
        sides: new Map(group.map(({ column, series }) => [column.id, series])),
      }),
    );
  });
  const shared = all.filter(({ sides }) => sides.size > 1);
  const { shown, left } = mostShared(candidates, shared);
  const rows = shared
    .map((row) => ({ ...row, sides: new Map([...row.sides].filter(([id]) => shown.has(id))) }))
    .filter(({ sides }) => sides.size > 1);
  const columns = candidates.filter(({ id }) => shown.has(id));
  return {
    columns,
    rows: rows.slice(0, most.rows),
    nested: nestedPairs(kb, columns),
    left: { columns: left, rows: Math.max(0, rows.length - most.rows) },
  };
}

/** The columns that share most indicators with others, as many as one page holds. */
function mostShared(
  candidates: readonly Entry[],
  rows: readonly SharedIndicator[],
): { shown: ReadonlySet<string>; left: number } {
  const counts = new Map<string, number>();
  for (const { sides } of rows) {
    for (const id of sides.keys()) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  const ids = candidates.flatMap(({ id }) => (counts.has(id) ? [id] : []));
  const byCount = ids.toSorted((a, b) => counts.get(b)! - counts.get(a)!);
  return {
    shown: new Set(byCount.slice(0, most.columns)),
    left: Math.max(0, ids.length - most.columns),
  };
}

function nestedPairs(kb: KnowledgeBase, columns: readonly Entry[]): NestedPair[] {
  const areaOf = (entry: Entry) => areaById(kb, entry.kind === 'plan' ? entry.data.area : entry.id);
  return columns.flatMap((inner) => {
    const area = areaOf(inner);
    if (!area) return [];
    const above = areasAbove(kb, area);
    return columns.flatMap((outer): NestedPair[] => {
      const around = above.find(({ id }) => id === areaOf(outer)?.id);
      return around ? [{ columns: [inner, outer], areas: [area, around] }] : [];
    });
  });
}

/** Whether an area or a plan, by its id, is a column of its comparison. */
export const isCompared = question({
  id: 'is-compared',
  prepare(kb: KnowledgeBase) {
    const columns = [areasSideBySide(kb), plansSideBySide(kb)].flatMap((part) => part.columns);
    return new Set(columns.map(({ id }) => id));
  },
  answer: (ids, key) => ids.has(key),
});

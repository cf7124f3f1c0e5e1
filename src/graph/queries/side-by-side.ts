import type { Entry, EntryOf, KnowledgeBase } from '../../domain/knowledge-base.ts';
import { seriesOf, type Series, type SeriesInput } from '../../domain/series.ts';
import { areaById, areasAbove, areasOf } from './areas.ts';

/** One indicator, promised in one way, as several areas or plans state it. */
export interface SharedIndicator {
  indicator: EntryOf<'indicator'>;
  targetType: Series['targetType'];
  /** By id of the column; at least two. */
  sides: ReadonlyMap<string, Series>;
}

export interface SideBySide {
  /** Areas or plans that share an indicator with another one, in reading order. */
  columns: readonly Entry[];
  rows: readonly SharedIndicator[];
  /** Pairs of columns of which the first lies inside the second: their values never add up. */
  nested: readonly (readonly [inner: Entry, outer: Entry])[];
}

/** What areas have in common, from whichever source. A level and a yearly rate are two rows. */
export const areasSideBySide = (kb: KnowledgeBase): SideBySide =>
  sideBySide(kb, areasOf(kb), (indicator, area) =>
    seriesOf(indicator).filter((series) => series.area === area.id),
  );

/** What plans have in common: only figures that the plan itself states of its own area. */
export const plansSideBySide = (kb: KnowledgeBase): SideBySide =>
  sideBySide(kb, kb.byKind.plan, (indicator, { data }) => {
    const own = indicator.observations.filter(
      ({ source, area }) => source === data.source && area === data.area,
    );
    return seriesOf({ ...indicator, observations: own });
  });

function sideBySide<Column extends Entry>(
  kb: KnowledgeBase,
  candidates: readonly Column[],
  seriesIn: (indicator: SeriesInput, column: Column) => Series[],
): SideBySide {
  const rows = kb.byKind.indicator.flatMap((indicator) => {
    const all = candidates.flatMap((column) =>
      seriesIn(indicator.data, column).map((series) => ({ column, series })),
    );
    return [...Map.groupBy(all, ({ series }) => series.targetType)].map(([targetType, group]) => ({
      indicator,
      targetType,
      sides: new Map(group.map(({ column, series }) => [column.id, series])),
    }));
  });
  const shared = rows.filter(({ sides }) => sides.size > 1);
  const columns = candidates.filter(({ id }) => shared.some(({ sides }) => sides.has(id)));
  return { columns, rows: shared, nested: nestedPairs(kb, columns) };
}

function nestedPairs(kb: KnowledgeBase, columns: readonly Entry[]): [Entry, Entry][] {
  const areaOf = (entry: Entry) => areaById(kb, entry.kind === 'plan' ? entry.data.area : entry.id);
  return columns.flatMap((inner) => {
    const area = areaOf(inner);
    const above = area ? areasAbove(kb, area) : [];
    return columns
      .filter((outer) => above.some(({ id }) => id === areaOf(outer)?.id))
      .map((outer): [Entry, Entry] => [inner, outer]);
  });
}

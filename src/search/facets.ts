import type { Kind } from '../domain/kind.ts';
import { facetNames, type FacetName, type Facets, type Manifest } from './manifest.ts';

/** Which filters are on. A record passes when it has one of the values of each facet that is on. */
export type Filters = Partial<Record<'kind' | FacetName, readonly string[]>>;

export const filterNames = ['kind', ...facetNames] as const;
export type FilterName = (typeof filterNames)[number];

export interface FacetCount {
  id: string;
  label: string;
  count: number;
}

interface Column {
  values: readonly [id: string, label: string][];
  rows: number[][];
}

/** The columns of all records, unpacked once. */
export interface FacetTable {
  columns: Record<FacetName, Column>;
  dates: string[];
  byName: number[];
}

export function readFacets(facets: Facets): FacetTable {
  const columns = Object.fromEntries(
    facetNames.map((name) => {
      const { values, rows } = facets.columns[name];
      const unpacked = rows
        .split(',')
        .map((row) => (row ? row.split(' ').map((id) => parseInt(id, 36)) : []));
      return [name, { values, rows: unpacked }];
    }),
  ) as unknown as Record<FacetName, Column>;
  return {
    columns,
    dates: facets.dates.split(','),
    byName: facets.byName.split(',').map((rank) => parseInt(rank, 36)),
  };
}

export function kindOfRecord(record: number, kinds: Manifest['kinds']): Kind {
  let kind = kinds[0]![0];
  for (const [name, first] of kinds) if (first <= record) kind = name;
  return kind;
}

const valuesOf = (
  name: FilterName,
  record: number,
  table: FacetTable,
  kinds: Manifest['kinds'],
): string[] =>
  name === 'kind'
    ? [kindOfRecord(record, kinds)]
    : (table.columns[name].rows[record] ?? []).map((at) => table.columns[name].values[at]![0]);

export function passes(
  record: number,
  filters: Filters,
  table: FacetTable,
  kinds: Manifest['kinds'],
  except?: FilterName,
): boolean {
  return filterNames.every((name) => {
    const wanted = filters[name] ?? [];
    if (name === except || wanted.length === 0) return true;
    return valuesOf(name, record, table, kinds).some((value) => wanted.includes(value));
  });
}

/** How many records each value of a facet would leave, given the filters of the other facets. */
export function countsOf(
  name: FilterName,
  records: readonly number[],
  filters: Filters,
  table: FacetTable,
  kinds: Manifest['kinds'],
  kindLabels: Record<Kind, string>,
): FacetCount[] {
  const counts = new Map<string, number>();
  for (const record of records) {
    if (!passes(record, filters, table, kinds, name)) continue;
    for (const value of valuesOf(name, record, table, kinds))
      counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  const all: readonly (readonly [string, string])[] =
    name === 'kind'
      ? kinds.map(([kind]) => [kind, kindLabels[kind]] as const)
      : table.columns[name].values;
  const wanted = filters[name] ?? [];
  const listed = all
    .map(([id, label]) => ({ id, label, count: counts.get(id) ?? 0 }))
    .filter(({ id, count }) => count > 0 || wanted.includes(id));
  if (name === 'year') return listed.sort((a, b) => (a.id < b.id ? 1 : -1));
  return name === 'area' ? listed.sort((a, b) => b.count - a.count) : listed;
}

export const sorts = ['best', 'date', 'name'] as const;
export type Sort = (typeof sorts)[number];

/** Records in another order than the best first; those without a date come last. */
export function sorted(records: readonly number[], sort: Sort, table: FacetTable): number[] {
  if (sort === 'best') return [...records];
  if (sort === 'name') return [...records].sort((a, b) => table.byName[a]! - table.byName[b]!);
  const date = (record: number): string => table.dates[record] ?? '';
  return [...records].sort((a, b) => (date(a) === date(b) ? 0 : date(a) < date(b) ? 1 : -1));
}

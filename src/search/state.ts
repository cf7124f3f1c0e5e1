import { filterNames, sorts, type Filters, type Sort } from './facets.ts';
import { maxQueryLength } from './query.ts';

/** What a search page shows, as its address says it. */
export interface SearchState {
  q: string;
  filters: Filters;
  sort: Sort;
}

const idPattern = /^[a-z0-9-]{1,80}$/;

/** Reads the query string of a search page; whatever is not understood is left out. */
export function readState(search: string): SearchState {
  const params = new URLSearchParams(search);
  const filters: Filters = {};
  for (const name of filterNames) {
    const values = params.getAll(name).filter((value) => idPattern.test(value));
    if (values.length > 0) filters[name] = [...new Set(values)].slice(0, 20);
  }
  const sort = sorts.find((known) => known === params.get('sort')) ?? 'best';
  return { q: (params.get('q') ?? '').slice(0, maxQueryLength).toWellFormed(), filters, sort };
}

/** The query string of a state, in one spelling for each state. */
export function writeState({ q, filters, sort }: SearchState): string {
  const params = new URLSearchParams();
  if (q) params.set('q', q);
  for (const name of filterNames)
    for (const value of filters[name] ?? []) params.append(name, value);
  if (sort !== 'best') params.set('sort', sort);
  const text = params.toString();
  return text ? `?${text}` : '';
}

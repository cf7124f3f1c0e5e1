import type { Site } from '../domain/site.ts';
import { pageOf, type ListPage, type Paging } from './paging.ts';

/** A list of the site that is divided into pages where it is long. */
export interface List<Row> {
  /** The page on which it begins. */
  path: string;
  /** What tells it from other lists that begin there, in the addresses of its other pages. */
  part: string;
  title: string;
  /** The way to it, from the home page to the page on which it begins. */
  trail: readonly { label: string; to: string }[];
  rows: readonly Row[];
  paging: Paging;
}

const rowsOf = ({ rowsPerPage = '500' }: Site): number => Number(rowsPerPage);

/** A list that has a page to itself. */
export function alone(site: Site): Paging {
  const rows = rowsOf(site);
  return { whole: rows, first: rows, rest: rows };
}

/**
 * A list that shares its first page with others: a long one only begins there. `weight` is how many
 * usual rows one of its rows is as long as.
 */
export function shared(site: Site, weight = 1): Paging {
  const rows = (share: number): number => Math.max(1, Math.floor((rowsOf(site) * share) / weight));
  return { whole: rows(0.6), first: rows(0.1), rest: rows(1) };
}

export const pageIn = <Row>({ rows, paging }: List<Row>, number = 1): ListPage<Row> =>
  pageOf(rows, paging, number);

/**
 * The address of one page of a list. Nobody is promised a page after the first: its number says
 * where rows stand now, and every row has an address of its own.
 */
export const pathOfPage = (
  { path, part }: Pick<List<unknown>, 'path' | 'part'>,
  number: number,
): string => (number === 1 ? path : `${path}${part && `${part}/`}${number}/`);

/** Files of pages after the first. */
export const laterPage = /\/(?:[2-9]|[1-9]\d+)\/index\.html$/;

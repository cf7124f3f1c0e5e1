/** How a list is divided into pages. */
export interface Paging {
  /** A list with no more rows than this stays on the page where it begins. */
  whole: number;
  /** Rows of a longer one on the page where it begins; never more than `whole`. */
  first: number;
  /** Rows on each page after it. */
  rest: number;
}

/** One page of a list. */
export interface ListPage<Row> {
  rows: readonly Row[];
  /** Counted from 1, the page where the list begins. */
  number: number;
  count: number;
  /** Places of its first and last row in the list, counted from 1; 0 and 0 in an empty list. */
  from: number;
  to: number;
  total: number;
}

export const pageCount = (total: number, { whole, first, rest }: Paging): number =>
  total <= whole ? 1 : 1 + Math.ceil((total - first) / rest);

/** The page with this number; every row of a list stands on exactly one. */
export function pageOf<Row>(rows: readonly Row[], paging: Paging, number: number): ListPage<Row> {
  const count = pageCount(rows.length, paging);
  const start = number === 1 ? 0 : paging.first + (number - 2) * paging.rest;
  const end = count === 1 ? rows.length : paging.first + (number - 1) * paging.rest;
  const own = rows.slice(start, end);
  const from = own.length > 0 ? start + 1 : 0;
  return { rows: own, number, count, from, to: start + own.length, total: rows.length };
}

/** The number of the page on which the row at `index` stands. */
export const pageWith = (index: number, total: number, paging: Paging): number =>
  total <= paging.whole || index < paging.first
    ? 1
    : 2 + Math.floor((index - paging.first) / paging.rest);

/** Pages to link to from one of many: the ends, and those around it. */
export const pagesAround = (number: number, count: number): number[] =>
  Array.from({ length: count }, (_, index) => index + 1).filter(
    (page) => page === 1 || page === count || Math.abs(page - number) <= 2,
  );

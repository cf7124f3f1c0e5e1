import { describe, expect, test } from 'vitest';

import { pageCount, pageOf, pagesAround, pageWith, type Paging } from './paging.ts';

const alone: Paging = { whole: 5, first: 5, rest: 5 };
const shared: Paging = { whole: 6, first: 2, rest: 4 };
const rows = (count: number): number[] => Array.from({ length: count }, (_, index) => index);

describe('a list in pages', () => {
  test.each([
    { given: 'an empty list', total: 0, paging: alone, sizes: [0] },
    { given: 'a list just short enough', total: 5, paging: alone, sizes: [5] },
    { given: 'one row more', total: 6, paging: alone, sizes: [5, 1] },
    { given: 'two full pages', total: 10, paging: alone, sizes: [5, 5] },
    { given: 'a list that shares its page, short enough', total: 6, paging: shared, sizes: [6] },
    { given: 'a long list that only begins there', total: 7, paging: shared, sizes: [2, 4, 1] },
  ])('$given', ({ total, paging, sizes }) => {
    const pages = sizes.map((_, index) => pageOf(rows(total), paging, index + 1));
    expect(pageCount(total, paging)).toBe(sizes.length);
    expect(pages.map((page) => page.rows.length)).toEqual(sizes);
    expect(pages.flatMap((page) => page.rows)).toEqual(rows(total));
    expect(pages.map(({ number, count }) => [number, count])).toEqual(
      sizes.map((_, index) => [index + 1, sizes.length]),
    );
  });

  test('says which rows it has, counted from 1', () => {
    expect(pageOf(rows(7), shared, 2)).toEqual({
      rows: [2, 3, 4, 5],
      number: 2,
      count: 3,
      from: 3,
      to: 6,
      total: 7,
    });
    expect(pageOf([], alone, 1)).toMatchObject({ from: 0, to: 0, total: 0 });
  });

  test.each([0, 1, 5, 6, 7, 23])('every row of %i is on the page that is named for it', (total) => {
    for (const paging of [alone, shared]) {
      for (const row of rows(total)) {
        expect(pageOf(rows(total), paging, pageWith(row, total, paging)).rows).toContain(row);
      }
    }
  });
});

test.each([
  [1, 1, [1]],
  [1, 3, [1, 2, 3]],
  [7, 20, [1, 5, 6, 7, 8, 9, 20]],
  [20, 20, [1, 18, 19, 20]],
])('from page %i of %i one can go to %j', (number, count, expected) =>
  expect(pagesAround(number, count)).toEqual(expected),
);

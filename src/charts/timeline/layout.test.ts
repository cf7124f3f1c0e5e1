import { describe, expect, test } from 'vitest';
import { drawTimeline } from './draw.ts';
import { layoutTimeline } from './layout.ts';
import { timelineSamples } from './samples.ts';
import { momentOf, spanText } from './time.ts';

const [plans, manyYears] = timelineSamples;

describe(momentOf, () => {
  test.each([
    ['2021', 2021, 2022],
    ['2021-01', 2021, 2021.0849],
    ['2021-07-01', 2021.4959, 2021.4986],
    ['2021-12-31', 2021.9973, 2022],
  ])('%s lasts from %d to %d', (iso, from, to) => {
    const moment = momentOf(iso)!;
    expect(moment.from).toBeCloseTo(from, 3);
    expect(moment.to).toBeCloseTo(to, 3);
  });

  test.each(['', '21', '2021-13', '2021-00', '2021-01-32', '2021/2025', 'now'])(
    '%s is no moment',
    (iso) => {
      expect(momentOf(iso)).toBeUndefined();
    },
  );
});

test.each([
  ['2021', '2025', '2021—2025年'],
  ['2021-05-28', undefined, '2021年5月28日'],
  ['2023-01', '2023-11', '2023年1月—2023年11月'],
  ['2023', '2023', '2023年'],
])('%s to %s is printed as %s', (from, to, text) => {
  expect(spanText(from, to)).toBe(text);
});

test('a plan for 2021 to 2025 fills five years', () => {
  const layout = layoutTimeline(plans!);
  const [first] = layout.rows;
  expect(first!.mark.x).toBeCloseTo(layout.grid[0]!);
  expect(first!.mark.x + first!.mark.width).toBeCloseTo(layout.grid.at(-1)!);
  expect(layout.years.map(({ text }) => text)).toEqual(['2021', '2022', '2023', '2024', '2025']);
});

test('a name that has no room on the right stands on the left', () => {
  const row = layoutTimeline(manyYears!).rows.at(-1)!;
  expect(row.date.x).toBeLessThan(row.mark.x);
});

test('rows follow each other in the order given', () => {
  const { rows } = layoutTimeline(plans!);
  for (const [index, row] of rows.entries())
    if (index > 0)
      expect(row.box.y).toBeCloseTo(rows[index - 1]!.box.y + rows[index - 1]!.box.height);
});

test('items without a readable date are left out; without any there is a sentence', () => {
  const item = { label: '甲', kind: 'plan', from: '2025', to: '2021' } as const;
  expect(drawTimeline({ id: 'x', title: '', items: [item] })).toEqual({
    empty: '没有带日期的规划或文件可画。',
  });
});

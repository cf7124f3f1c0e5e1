import { expect, test } from 'vitest';

import { isEmpty } from '../result.ts';
import { drawStatusBars } from './draw.ts';
import { layoutStatusBars } from './layout.ts';
import type { StatusBarsInput } from './series.ts';

const state = (id: string, look: 'full' | 'half' | 'hollow', count: number) => ({
  id,
  label: id,
  look,
  count,
});

const input: StatusBarsInput = {
  id: 's',
  title: '各地区的目标',
  unit: '个',
  rows: [
    { label: '甲省', href: '/a/', counts: [state('好', 'full', 3), state('缺', 'hollow', 60)] },
    { label: '<script>', counts: [state('好', 'full', 0), state('缓', 'half', 1)] },
  ],
};

test('there is one dot for each thing, in the order of the states', () => {
  const { rows } = layoutStatusBars(input);
  expect(rows.map(({ dots }) => dots.length)).toEqual([63, 1]);
  expect(rows[0]!.dots.slice(2, 5).map(({ look }) => look)).toEqual(['full', 'hollow', 'hollow']);
});

test('no dot lies outside the picture, in either size', () => {
  for (const size of ['wide', 'narrow'] as const) {
    const { rows, room, height } = layoutStatusBars({ ...input, size });
    for (const { x, y } of rows.flatMap(({ dots }) => dots)) {
      expect(x + 5).toBeLessThanOrEqual(room.width);
      expect(y + 5).toBeLessThanOrEqual(height);
    }
  }
});

test('states that nothing is in are left out of key and words', () => {
  const chart = drawStatusBars(input);
  if (isEmpty(chart)) throw new Error('nothing was drawn');
  expect(chart.description).toBe('甲省：好3个、缺60个；<script>：缓1个。');
  expect(chart.table.columns).toEqual(['地区', '好', '缺', '缓']);
  expect(chart.svg).not.toContain('<script>');
});

test('without a row there is a sentence instead of a picture', () => {
  expect(drawStatusBars({ ...input, rows: [] })).toEqual({
    empty: '来源没有给出可以画成图的数值。',
  });
});

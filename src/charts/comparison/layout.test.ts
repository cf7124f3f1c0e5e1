import { expect, test } from 'vitest';
import { layoutComparison } from './layout.ts';
import { comparisonSamples } from './samples.ts';
import { comparisonSeries } from './series.ts';

const sampleOf = (id: string) => comparisonSamples.find((sample) => sample.id === id)!;

test('1100 against 5.05 gets a scale for each area, and the chart says so', () => {
  const layout = layoutComparison(sampleOf('own-scales'));
  expect(layout.ticks).toEqual([]);
  expect(layout.rows.map(({ ticks }) => ticks.at(-1)!.text)).toEqual(['1200', '5.5']);
  expect(layout.notes.map(({ text }) => text).join()).toContain('各地区刻度不同');
});

test('areas of one order of magnitude share a scale', () => {
  const layout = layoutComparison(sampleOf('one-scale'));
  expect(layout.ticks.map(({ text }) => text)).toContain('60');
  expect(layout.rows.every(({ ticks }) => ticks.length === 0)).toBe(true);
});

test('on a shared scale equal numbers stand above each other, in whatever unit they are counted', () => {
  const layout = layoutComparison({
    ...sampleOf('converted-units'),
    areas: [
      { label: '甲', values: [{ kind: 'actual', year: 2023, value: '2', unit: '万件' }] },
      {
        label: '乙',
        values: [{ kind: 'actual', year: 2023, value: '20000', unit: '件', converted: '2' }],
      },
    ],
  });
  const [first, second] = layout.rows.map(({ marks }) => marks[0]!.x);
  expect(first).toBe(second);
});

test('nested areas are said to be nested', () => {
  const notes = layoutComparison(sampleOf('one-scale')).notes.map(({ text }) => text);
  expect(notes.join()).toContain('不可相加');
});

test('areas keep the order given', () => {
  const rows = layoutComparison(sampleOf('one-scale')).rows;
  expect(rows.map(({ name }) => name[0]!.text)).toEqual([
    '浙江省',
    '金华市',
    '磐安县',
    '景宁畲族自治县',
  ]);
});

test('an area without a value has a name, a sentence and no line', () => {
  const row = layoutComparison(sampleOf('one-scale')).rows.at(-1)!;
  expect(row.name.at(-1)!.text).toBe('没有可画的数值');
  expect(row.axis).toBeUndefined();
});

test('a year on which the areas agree is named once, other years with their area', () => {
  const { years } = comparisonSeries(sampleOf('one-scale'));
  expect(years).toEqual({ actual: 2023, target: 2025 });
  const rows = layoutComparison(sampleOf('one-scale')).rows;
  expect(rows.map(({ name }) => name.slice(1).map(({ text }) => text))).toEqual([
    ['基期2020'],
    [],
    ['基期2021'],
    ['没有可画的数值'],
  ]);
});

test('marks that would hide each other move apart across the line, never along it', () => {
  const [row] = layoutComparison(sampleOf('one-area')).rows;
  const [baseline, target] = row!.marks;
  expect(baseline!.x).toBe(target!.x);
  expect(baseline!.y).toBeGreaterThan(target!.y);
});

import { expect, test } from 'vitest';
import type { Observation } from '../../domain/figure.ts';
import { actual, baseline, onlySeries, target } from '../../domain/observation.fixture.ts';
import type { SeriesInput } from '../../domain/series.ts';
import { trajectoryInput } from '../series-input.ts';
import { drawTrajectory } from './draw.ts';
import { trajectorySamples } from './samples.ts';
import { trajectoryDescription, trajectoryTitle } from './words.ts';

const sampleOf = (id: string) => trajectorySamples.find((sample) => sample.id === id)!;

test('the title says which kinds of values there are', () => {
  expect(trajectoryTitle(sampleOf('interim-targets'))).toBe(
    '在册市场主体总量（磐安县）：基期值、目标值',
  );
});

test.each([
  ['strict-target', '2023年的报告值与目标还差8个百分点（本站计算）。'],
  ['lower-is-better', '2023年的报告值与目标还差0.01起/万台（本站计算）。'],
  ['converted', '2023年的报告值与目标还差0.185万家（本站计算）。'],
  ['crowded', '2025年的报告值已达到目标。'],
  ['interim-targets', '还没有报告值。'],
  ['one-point', '来源没有给出基期值；来源没有给出目标值。'],
])('of %s the description says how far it is', (id, end) => {
  expect(trajectoryDescription(sampleOf(id)).endsWith(end)).toBe(true);
});

const described = (stated: Observation[], rest: Partial<SeriesInput> = {}) =>
  trajectoryDescription(
    trajectoryInput(onlySeries(stated, rest), { id: 'x', indicator: '占比', area: '浙江省' }),
  );

const near = (value: string, comparator: '>' | '>=', bound: '=' | '>' = '=') =>
  described([
    baseline('2020', '10'),
    actual('2023', value, { comparator: bound }),
    target('2025', '60', { comparator }),
  ]);

test('60 reaches ≥60 but not ＞60', () => {
  expect(near('60', '>=')).toContain('已达到目标');
  expect(near('60', '>')).toContain('目标不含该值，尚未达到');
});

test('超过65 reaches ≥60; of 超过50 nothing can be said', () => {
  expect(near('65', '>=', '>')).toContain('已达到目标');
  expect(near('50', '>=', '>')).not.toMatch(/达到|还差/);
});

test('nothing is said about the distance to a disputed or reconstructed target', () => {
  expect(trajectoryDescription(sampleOf('disputed-targets'))).not.toMatch(/达到|还差/);
  expect(trajectoryDescription(sampleOf('reconstructed'))).not.toMatch(/达到|还差/);
});

test('one year of a sum over the period is held against no part of it', () => {
  const items = { unit: 'items' };
  const stated = [target('2021/2025', '100', items), actual('2022', '30', items)];
  expect(described(stated, { ...items, targetType: 'cumulative' })).not.toMatch(/达到|还差/);
});

test.each([
  ['growth', '2025年目标值50%。'],
  ['multiple', '2025年目标值2倍。2023年的报告值已达到目标。'],
  ['annual-rate', '2025年目标值不低于8%。来源没有给出基期值。'],
])('a target of %s is told though the axis has no place for it', (id, end) => {
  expect(trajectoryDescription(sampleOf(id)).endsWith(end)).toBe(true);
  const result = drawTrajectory(sampleOf(id));
  const cells = 'table' in result ? result.table.rows.map((row) => row[1]!.text) : [];
  expect(cells).toContain('目标值');
});

test('the table has every value with its status and address', () => {
  const result = drawTrajectory(sampleOf('strict-target'));
  expect('table' in result && result.table.rows.at(-1)).toEqual([
    { text: '2025年' },
    { text: '目标值' },
    { text: '＞60%', href: '/indicators/x/#zhejiang-2025-target' },
    { text: '' },
  ]);
});

test('without a value that can be drawn there is a sentence', () => {
  const values = [{ kind: 'target', year: 2025, value: '翻番', unit: '' } as const];
  expect(drawTrajectory({ ...sampleOf('strict-target'), values })).toEqual({
    empty: '来源没有给出可以画成图的数值。',
  });
});

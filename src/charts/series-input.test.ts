import { describe, expect, test } from 'vitest';
import type { Observation } from '../domain/figure.ts';
import { actual, baseline, onlySeries, target } from '../domain/observation.fixture.ts';
import { progressOf } from '../domain/progress.ts';
import type { Series, SeriesInput } from '../domain/series.ts';
import { spanOf } from './dumbbell/series.ts';
import { seriesValues, trajectoryInput } from './series-input.ts';
import { drawTrajectory } from './trajectory/draw.ts';

const items = { unit: 'items' };

const inputOf = (series: Series) =>
  trajectoryInput(series, { id: 'x', indicator: '占比', area: '磐安县' });

const judgedIn = (stated: Observation[], rest: Partial<SeriesInput> = {}) =>
  inputOf(onlySeries(stated, rest)).judged;

describe('targets in a unit of their own', () => {
  test.each([
    ['growth', '50', 'percent'],
    ['annual-rate', '8', 'percent'],
    ['multiple', '2', 'multiple'],
  ] as const)('%s of %s %s is off the axis of items', (targetType, value, unit) => {
    const series = onlySeries(
      [
        baseline('2020', '100', items),
        actual('2023', '120', items),
        target('2025', value, { unit }),
      ],
      { ...items, targetType },
    );
    const off = inputOf(series).values.filter(({ offAxis }) => offAxis);
    expect(off.map(({ kind }) => kind)).toEqual(['target']);
    expect(spanOf({ indicator: '', values: seriesValues(series) }).progress).toBeUndefined();
    expect(inputOf(series).judged).toBeUndefined();
  });

  test('a promise of which nothing else is known has an axis of its own unit', () => {
    const series = onlySeries([target('2022', '20'), target('2025', '50')], {
      ...items,
      targetType: 'growth',
    });
    const input = inputOf(series);
    expect(input.unit).toBe('%');
    expect(input.values.some(({ offAxis }) => offAxis)).toBe(false);
    expect(drawTrajectory(input)).toHaveProperty('svg');
  });

  test('万户 have their place on an axis of 户', () => {
    const [value] = seriesValues(
      onlySeries([target('2025', '1.01', { unit: '10k-households' })], { unit: 'households' }),
    );
    expect(value).toMatchObject({ value: '1.01', converted: '10100' });
    expect(value).not.toHaveProperty('offAxis');
  });
});

describe('the way that a chart shows starts where the verdict starts', () => {
  const [first, last] = [baseline('2015', '0'), baseline('2020', '50')];
  const spanFrom = (stated: Observation[]) => {
    const series = onlySeries(stated);
    const { y0 } = progressOf(series).verdicts[0].inputs;
    const { baseline: base, progress } = spanOf({ indicator: '', values: seriesValues(series) });
    return { y0, drawn: base?.value, progress };
  };

  test('at the last baseline before the target', () => {
    expect(spanFrom([first, last, actual('2023', '60'), target('2025', '100')])).toEqual({
      y0: '50',
      drawn: '50',
      progress: 0.2,
    });
  });

  test('at that of the source of the target', () => {
    const own = { source: 'zhejiang-2021-30' };
    const stated = [{ ...first, ...own }, last, actual('2023', '60'), target('2025', '100', own)];
    expect(spanFrom(stated)).toEqual({ y0: '0', drawn: '0', progress: 0.6 });
  });

  test('while every baseline is drawn over the years', () => {
    const { values } = inputOf(onlySeries([first, last, target('2025', '100')]));
    expect(values.map(({ year }) => year)).toEqual([2015, 2020, 2025]);
  });
});

describe('what is said of the distance', () => {
  const [from10, to60] = [baseline('2020', '10'), target('2025', '60')];

  test.each([
    ['52', { kind: 'short', by: '8', unit: 'percentage-points' }],
    ['60', { kind: 'reached' }],
  ])('at %s', (value, distance) => {
    expect(judgedIn([from10, to60, actual('2023', value)])).toEqual({ year: 2023, distance });
  });

  test.each([
    [
      'a number that may still change',
      [from10, to60, actual('2023', '61', { status: 'provisional' })],
    ],
    ['two reports that differ', [from10, to60, actual('2023', '40'), actual('2023', '70')]],
    ['two targets that differ', [from10, to60, target('2025', '50'), actual('2023', '70')]],
    ['no baseline', [to60, actual('2023', '70')]],
  ])('nothing of %s', (_, stated) => expect(judgedIn(stated)).toBeUndefined());
});

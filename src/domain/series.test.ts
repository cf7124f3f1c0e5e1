import { describe, expect, test } from 'vitest';

import { actual, baseline, observation, onlySeries, target } from './observation.fixture.ts';
import { seriesOf, type SeriesPoint } from './series.ts';

const level = { targetType: 'level', unit: 'percent', direction: 'increase' } as const;
const values = (points: readonly SeriesPoint[]) => points.map(({ year, value }) => [year, value]);

describe(seriesOf, () => {
  test('each area has a series of its own, in the order in which the areas occur', () => {
    const observations = [
      target('2025', '80', { area: 'zhejiang' }),
      target('2025', '60'),
      actual('2023', '70', { area: 'zhejiang' }),
    ];
    const series = seriesOf({ ...level, observations });
    expect(series.map(({ area }) => area)).toEqual(['zhejiang', 'panan']);
    expect(series.map(({ actuals }) => actuals.length)).toEqual([1, 0]);
  });

  test('no observation, no series; a parameter belongs to none', () => {
    expect(seriesOf({ ...level, observations: [] })).toEqual([]);
    const parameter = observation({ kind: 'parameter', period: '2021', value: '5' });
    expect(seriesOf({ ...level, observations: [parameter] })).toEqual([]);
  });

  test('no series is without a point: a rate alone is no level', () => {
    const observations = [actual('2023', '4.5', { targetType: 'annual-rate' })];
    const series = seriesOf({ ...level, observations });
    expect(series.map(({ targetType }) => targetType)).toEqual(['annual-rate']);
  });

  test('targets ascend by period and those of the last year are final', () => {
    const { targets, finalTargets } = onlySeries([
      target('2025', '5.05'),
      target('2021', '3.035'),
      target('2022', '3.49'),
    ]);
    expect(values(targets)).toEqual([
      [2021, '3.035'],
      [2022, '3.49'],
      [2025, '5.05'],
    ]);
    expect(values(finalTargets)).toEqual([[2025, '5.05']]);
  });

  test('a target over an interval counts at its last year', () => {
    const { finalTargets } = onlySeries([target('2021/2025', '1500'), target('2023', '800')]);
    expect(finalTargets).toMatchObject([{ year: 2025, startYear: 2021, value: '1500' }]);
  });

  test('periods that end in one year are in order of their last day', () => {
    const { actuals } = onlySeries([
      actual('2023', '4'),
      actual('2023-06', '2'),
      actual('2023-11-30', '3'),
      actual('2021/2023', '9'),
      actual('2022', '1'),
    ]);
    expect(actuals.map(({ value }) => value)).toEqual(['1', '2', '3', '9', '4']);
  });

  test('values are counted in the unit of the indicator, the observation kept as stated', () => {
    const stated = actual('2020', '26336', { unit: 'households', printed: '26336家' });
    const { actuals } = onlySeries([stated], { unit: '10k-households' });
    expect(actuals).toMatchObject([{ value: '2.6336', unit: '10k-households' }]);
    expect(actuals[0]?.observation).toBe(stated);
  });

  test('a value that cannot be counted in that unit keeps its own', () => {
    const { targets } = onlySeries([target('2025', '8')], { unit: 'households' });
    expect(targets).toMatchObject([{ value: '8', unit: 'percent' }]);
  });

  test('reconstructed and provisional values are uncertain', () => {
    const { baselines, actuals } = onlySeries([
      baseline('2020', '4', { status: 'reconstructed' }),
      actual('2022', '4.2'),
      actual('2023', '4.5', { status: 'provisional' }),
    ]);
    expect([...baselines, ...actuals].map(({ uncertain }) => uncertain)).toEqual([
      true,
      false,
      true,
    ]);
  });

  test('two figures of one kind and period that differ are disputed, others are not', () => {
    const { targets } = onlySeries([
      target('2022', '4'),
      target('2025', '21', { locator: '附件1' }),
      target('2025', '8', { comparator: '>=', locator: '附件2' }),
    ]);
    expect(targets.map(({ disputed }) => disputed)).toEqual([false, true, true]);
  });

  test('a figure that its entry marks as disputed is so, whatever stands beside it', () => {
    expect(onlySeries([target('2025', '21', { status: 'disputed' })]).targets).toMatchObject([
      { disputed: true },
    ]);
  });

  test('two sources that say the same do not dispute it', () => {
    const { actuals } = onlySeries([
      actual('2023', '25.0'),
      actual('2023', '25', { source: 'jinhua-report-2023' }),
    ]);
    expect(actuals.map(({ disputed }) => disputed)).toEqual([false, false]);
  });

  test('values up to different days of one period do not dispute each other', () => {
    const { actuals } = onlySeries([
      actual('2023', '25'),
      actual('2023', '21', { cutoff: '至10月底' }),
      actual('2023', '22', { cutoff: '1—11月' }),
    ]);
    expect(actuals.map(({ disputed }) => disputed)).toEqual([false, false, false]);
  });

  test('two values up to the same day of one period do', () => {
    const cutoff = '至10月底';
    const { actuals } = onlySeries([
      actual('2023', '21', { cutoff }),
      actual('2023', '22', { cutoff }),
      actual('2023', '25'),
    ]);
    expect(actuals.map(({ value, disputed }) => [value, disputed])).toEqual([
      ['21', true],
      ['22', true],
      ['25', false],
    ]);
  });

  test('both ends of a range are final and in no dispute', () => {
    const { finalTargets } = onlySeries(
      [target('2025', '60', { comparator: '>=' }), target('2025', '70', { comparator: '<=' })],
      { targetType: 'range' },
    );
    expect(finalTargets.map(({ value, disputed }) => [value, disputed])).toEqual([
      ['60', false],
      ['70', false],
    ]);
  });

  test('a level and a yearly rate are two promises with the same actuals', () => {
    const series = seriesOf({
      ...level,
      unit: 'firms',
      observations: [
        baseline('2020', '1000', { unit: 'firms' }),
        target('2025', '1500', { unit: 'firms' }),
        target('2021/2025', '8', { targetType: 'annual-rate' }),
        actual('2023', '1200', { unit: 'firms' }),
        actual('2021/2023', '7', { targetType: 'annual-rate' }),
      ],
    });
    expect(
      series.map(({ targetType, finalTargets, baselines, actuals }) => ({
        targetType,
        target: finalTargets.map(({ value }) => value),
        baseline: baselines.map(({ value }) => value),
        actuals: actuals.map(({ value }) => value),
      })),
    ).toEqual([
      { targetType: 'level', target: ['1500'], baseline: ['1000'], actuals: ['1200'] },
      { targetType: 'annual-rate', target: ['8'], baseline: ['1000'], actuals: ['7', '1200'] },
    ]);
  });

  test('where the only target is a yearly rate the levels beside it make no series alone', () => {
    const series = onlySeries([
      target('2021/2025', '8', { targetType: 'annual-rate' }),
      actual('2023', '7'),
    ]);
    expect(series).toMatchObject({ targetType: 'annual-rate', actuals: [{ value: '7' }] });
  });

  test('actuals without any target are a series too', () => {
    expect(onlySeries([actual('2023', '25')])).toMatchObject({
      targetType: 'level',
      targets: [],
      finalTargets: [],
    });
  });
});

test('a source says true or false of a flag in words', () => {
  expect(actual('2023', '1', { approximate: 'true' }).approximate).toBe(true);
  expect(actual('2023', '1', { approximate: 'false' }).approximate).toBe(false);
  expect(actual('2023', '1').approximate).toBe(false);
});

import { describe, expect, test } from 'vitest';

import type { Observation } from './figure.ts';
import { actual, baseline, onlySeries, target, verdictOf } from './observation.fixture.ts';
import { progressOf } from './progress.ts';

describe('a floor and a ceiling', () => {
  const judged = (type: 'floor' | 'ceiling', comparator: string, y: string) =>
    verdictOf([target('2025', '90', { comparator }), actual('2023', y)], { targetType: type })
      .status;

  test.each([
    ['floor', '>=', '90', 'maintained'],
    ['floor', '=', '90.1', 'maintained'],
    ['floor', '=', '89.9', 'not-maintained'],
    ['floor', '>', '90', 'not-maintained'],
    ['ceiling', '<=', '90', 'maintained'],
    ['ceiling', '=', '90.1', 'not-maintained'],
    ['ceiling', '<', '90', 'not-maintained'],
  ] as const)('a %s of %s90 at %s is %s, without any baseline', (type, comparator, y, status) =>
    expect(judged(type, comparator, y)).toBe(status),
  );

  test.each([
    ['increase', '=', '98', 'maintained'],
    ['increase', '=', '97.9', 'not-maintained'],
    ['decrease', '=', '97.9', 'maintained'],
    ['decrease', '=', '98.1', 'not-maintained'],
    ['none', '=', '98.0', 'maintained'],
    ['none', '=', '98.1', 'not-maintained'],
    ['decrease', '>=', '98.1', 'maintained'],
  ] as const)(
    'where the base equals the target and %s is better, %s98 at %s is %s',
    (direction, comparator, y, status) => {
      const stated = [baseline('2020', '98'), target('2025', '98.0', { comparator })];
      const verdict = verdictOf([...stated, actual('2023', y)], { direction });
      expect(verdict.status).toBe(status);
      expect(verdict.p).toBeUndefined();
    },
  );

  test('a bound that the base already keeps is kept or not: no way leads down to 95以上', () => {
    const stated = [baseline('2020', '98'), target('2025', '95', { comparator: '>=' })];
    expect(verdictOf([...stated, actual('2023', '96')]).status).toBe('maintained');
    expect(verdictOf([...stated, actual('2023', '94')]).status).toBe('not-maintained');
  });
});

describe('a floor beside a baseline and an inexact actual', () => {
  const floor = { targetType: 'floor' } as const;
  const promised = target('2025', '90', { comparator: '>=' });

  test('a value of the base year says nothing yet', () => {
    const stated = [baseline('2020', '95'), promised, actual('2020', '80')];
    expect(verdictOf(stated, floor).status).toBe('too-early');
  });

  test('a base that is not before the target is left aside', () => {
    const stated = [baseline('2025', '95'), promised, actual('2023', '80')];
    expect(verdictOf(stated, floor).status).toBe('not-maintained');
  });

  test('超过85 may be 90 or not', () => {
    const stated = [promised, actual('2023', '85', { comparator: '>' })];
    expect(verdictOf(stated, floor)).toMatchObject({ missing: 'exact-actual' });
  });
});

describe('a range', () => {
  const range = { targetType: 'range' } as const;
  const ends = [
    target('2025', '60', { comparator: '>=' }),
    target('2025', '70', { comparator: '<' }),
  ];
  const plainEnds = [target('2025', '70'), target('2025', '60')];

  test.each([
    ['60', 'maintained'],
    ['69.9', 'maintained'],
    ['70', 'not-maintained'],
    ['59', 'not-maintained'],
  ])('60以上 and below 70 at %s: %s', (y, status) => {
    const verdict = verdictOf([...ends, actual('2023', y)], range);
    expect(verdict.status).toBe(status);
    expect(verdict.targets).toHaveLength(2);
  });

  test('two plain values are its lowest and highest', () => {
    expect(verdictOf([...plainEnds, actual('2023', '70')], range).status).toBe('maintained');
    expect(verdictOf([...plainEnds, actual('2023', '70.1')], range).status).toBe('not-maintained');
  });

  test('two ends in units that have nothing in common make no range', () => {
    const [low] = plainEnds as [Observation];
    const stated = [low, target('2025', '60', { unit: 'firms' }), actual('2023', '65')];
    expect(verdictOf(stated, range)).toMatchObject({ missing: 'common-unit' });
  });

  test('one bound alone is a range that is open on the other side', () => {
    const stated = (y: string) => [target('2025', '60', { comparator: '>=' }), actual('2023', y)];
    expect(verdictOf(stated('99'), range).status).toBe('maintained');
    expect(verdictOf(stated('59'), range).status).toBe('not-maintained');
  });

  test('of three plain values the lowest and the highest are the ends', () => {
    const three = ['65', '70', '60'].map((value) => target('2025', value));
    expect(verdictOf([...three, actual('2023', '68')], range).status).toBe('maintained');
    expect(verdictOf([...three, actual('2023', '61')], range).status).toBe('maintained');
  });

  test('ranges of two sources are two promises', () => {
    const other = { source: 'zhejiang-2021-30' };
    const wide = [target('2025', '50', other), target('2025', '80', other)];
    const progress = progressOf(
      onlySeries([...plainEnds, ...wide, actual('2023', '75')], { targetType: 'range' }),
    );
    expect(progress.status).toBe('conflict');
    expect(progress.verdicts.map(({ status }) => status)).toEqual(['not-maintained', 'maintained']);
  });

  test('one plain value is half a range', () => {
    const half = [target('2025', '70'), actual('2023', '70')];
    expect(verdictOf(half, range)).toMatchObject({ missing: 'target' });
  });
});

describe('a sum over the period', () => {
  const cumulative = { targetType: 'cumulative', unit: 'firms' } as const;
  const firms = { unit: 'firms' };
  const promised = target('2021/2025', '1500', firms);

  test('begins at 0 in the year before the period, whatever stock there was', () => {
    const stated = [promised, actual('2021/2023', '900', firms), baseline('2020', '6285', firms)];
    expect(verdictOf(stated, cumulative)).toMatchObject({
      status: 'on-track',
      inputs: { y0: '0', t0: 2020, y: '900', t: 2023, yT: '1500', T: 2025 },
      q: { shown: '1.00' },
    });
  });

  test('begins at 0 even where nothing is reported yet', () => {
    expect(verdictOf([promised], cumulative)).toMatchObject({
      missing: 'actual',
      inputs: { y0: '0', t0: 2020 },
    });
  });

  test('is never compared with what a single later year added', () => {
    const stated = [promised, actual('2023', '400', firms)];
    expect(verdictOf(stated, cumulative)).toMatchObject({ missing: 'actual' });
  });

  test('has no pace where no source says when the counting began', () => {
    const stated = [target('2025', '100', firms), actual('2023', '60', firms)];
    expect(verdictOf(stated, cumulative)).toMatchObject({ missing: 'base-year' });
  });

  test('has no pace where sources disagree on the base', () => {
    const bases = [baseline('2020', '3', firms), baseline('2020', '4', firms)];
    const stated = [...bases, target('2025', '100', firms), actual('2023', '60', firms)];
    expect(verdictOf(stated, cumulative)).toMatchObject({
      status: 'conflict',
      conflict: { input: 'baseline' },
    });
  });

  test('of which there must be no more than so much is kept like a ceiling', () => {
    const limit = target('2021/2025', '10', { ...firms, comparator: '<=' });
    const stated = (y: string) => [limit, actual('2021/2023', y, firms)];
    expect(verdictOf(stated('10'), cumulative).status).toBe('maintained');
    expect(verdictOf(stated('11'), cumulative).status).toBe('not-maintained');
  });
});

describe('a limit that nothing has yet reached', () => {
  const cases = { unit: 'cases' };
  const falling = { unit: 'cases', direction: 'decrease' } as const;

  test.each(['cumulative', 'annual-rate'] as const)(
    'a plain %s number of accidents is kept, not to be reached',
    (targetType) => {
      const status = (y: string) => {
        const stated = [target('2021/2025', '10', cases), actual('2021/2023', y, cases)];
        return verdictOf(stated, { ...falling, targetType }).status;
      };
      expect(status('10')).toBe('maintained');
      expect(status('12')).toBe('not-maintained');
    },
  );

  test('a yearly average of at most 10 is kept, not to be reached', () => {
    const limit = target('2021/2025', '10', { ...cases, comparator: '<=' });
    const stated = [limit, actual('2021/2023', '12', cases)];
    expect(verdictOf(stated, { targetType: 'annual-rate', unit: 'cases' }).status).toBe(
      'not-maintained',
    );
  });
});

test('a qualitative target has no chart and no arithmetic', () => {
  const stated = [baseline('2020', '0'), target('2025', '1'), actual('2023', '1')];
  expect(verdictOf(stated, { targetType: 'qualitative' })).toMatchObject({
    status: 'no-chart',
    inputs: { T: 2025 },
  });
});

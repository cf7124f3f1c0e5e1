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
    expect(verdictOf(stated, cumulative)).toMatchObject({ missing: 'time-span' });
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

describe('growth, multiples and yearly rates', () => {
  const firms = { unit: 'firms' };
  const from = baseline('2020', '1000', firms);
  const at = (y: string, t = '2023') => actual(t, y, firms);

  test('growth by 20% from 1000 is a way to 1200', () => {
    const stated = [from, target('2025', '20'), at('1100')];
    expect(verdictOf(stated, { targetType: 'growth', unit: 'firms' })).toMatchObject({
      status: 'slightly-behind',
      inputs: { y0: '1000', yT: '1200', unit: 'firms' },
      q: { shown: '0.83' },
    });
  });

  test('growth whose base is not stated is not judged', () => {
    const stated = [target('2025', '20'), at('1100')];
    expect(verdictOf(stated, { targetType: 'growth', unit: 'firms' })).toMatchObject({
      missing: 'baseline',
    });
  });

  test('growth that sources state as growth begins at 0', () => {
    const stated = [target('2022/2025', '20'), actual('2022/2023', '10')];
    expect(verdictOf(stated, { targetType: 'growth' })).toMatchObject({
      status: 'on-track',
      inputs: { y0: '0', t0: 2021, yT: '20' },
    });
  });

  test('growth is counted as growth where one report does so, whatever others count', () => {
    const stated = [target('2022/2025', '20'), actual('2022/2023', '10'), at('1100')];
    expect(verdictOf(stated, { targetType: 'growth', unit: 'firms' })).toMatchObject({
      inputs: { y0: '0', t0: 2021, yT: '20' },
    });
  });

  test('a fall that is counted as a fall is a way to go, not a limit', () => {
    const stated = [target('2022/2025', '20'), actual('2022/2023', '10')];
    expect(verdictOf(stated, { targetType: 'growth', direction: 'decrease' })).toMatchObject({
      status: 'on-track',
      inputs: { y0: '0', yT: '20' },
    });
  });

  test('下降20%以上 from 1000 is a way down to at most 800', () => {
    const stated = [from, target('2025', '20', { comparator: '>=' })];
    const falling = { targetType: 'growth', unit: 'firms', direction: 'decrease' } as const;
    expect(verdictOf([...stated, at('800')], falling)).toMatchObject({
      status: 'achieved-early',
      inputs: { yT: '800' },
    });
    expect(verdictOf([...stated, at('1001')], falling).status).toBe('reversed');
  });

  test('翻番 from 1000 is a way to 2000', () => {
    const stated = [from, target('2025', '2', { unit: 'multiple', printed: '翻番' }), at('2000')];
    expect(verdictOf(stated, { targetType: 'multiple', unit: 'firms' })).toMatchObject({
      status: 'achieved-early',
      inputs: { yT: '2000' },
    });
  });

  test('a multiple of what there was begins at 1', () => {
    const times = { unit: 'multiple' };
    const stated = [target('2021/2025', '2', times), actual('2021/2023', '1.6', times)];
    expect(verdictOf(stated, { targetType: 'multiple', unit: 'multiple' })).toMatchObject({
      status: 'on-track',
      inputs: { y0: '1', t0: 2020, yT: '2' },
    });
  });

  test('a multiple that is stated by its value is a level', () => {
    const stated = [from, target('2025', '2000', firms), at('1500')];
    expect(verdictOf(stated, { targetType: 'multiple', unit: 'firms' })).toMatchObject({
      inputs: { y0: '1000', yT: '2000' },
      q: { shown: '0.83' },
    });
  });

  test('a yearly rate of 10% is a way along yearly growth, not along a line', () => {
    const rate = { targetType: 'annual-rate', unit: 'firms' } as const;
    const stated = [from, target('2025', '10', { comparator: '>=' })];
    expect(verdictOf([...stated, at('1331')], rate)).toMatchObject({
      status: 'on-track',
      inputs: { yT: '1610.51' },
      p: { shown: '0.54' },
      q: { decimal: '1', shown: '1.00' },
    });
    expect(verdictOf([...stated, at('1331')], rate)).not.toHaveProperty('compound');
    expect(verdictOf([...stated, at('1610.51', '2025')], rate).status).toBe('achieved');
    expect(verdictOf([...stated, at('1610.5', '2025')], rate).status).toBe('not-achieved');
  });

  test('a yearly rate that sources state as a rate is achieved only at the end', () => {
    const rate = { targetType: 'annual-rate' } as const;
    const stated = [target('2022/2025', '8', { comparator: '>=' })];
    const status = (period: string, y: string) =>
      verdictOf([...stated, actual(period, y)], rate).status;
    expect(status('2022/2023', '9')).toBe('on-track');
    expect(status('2022/2023', '6')).toBe('slightly-behind');
    expect(status('2022/2023', '-1')).toBe('reversed');
    expect(status('2022/2025', '8')).toBe('achieved');
    expect(status('2022/2025', '7.9')).toBe('not-achieved');
    expect(verdictOf([...stated, actual('2022/2025', '8')], rate).q?.shown).toBe('1.00');
    expect(verdictOf([...stated, actual('2022/2025', '4')], rate).q?.shown).toBe('0.50');
  });

  test('a rate of 超过7% at the end may be 8% or not', () => {
    const stated = [target('2022/2025', '8'), actual('2022/2025', '7', { comparator: '>' })];
    expect(verdictOf(stated, { targetType: 'annual-rate' })).toMatchObject({
      missing: 'exact-actual',
      q: { shown: '0.88' },
    });
  });

  test('an average over years is compared with averages over the same beginning only', () => {
    const rate = { targetType: 'annual-rate' } as const;
    const stated = [target('2022/2025', '8'), actual('2023', '9')];
    expect(verdictOf(stated, rate)).toMatchObject({ missing: 'actual', inputs: { t0: 2021 } });
    const yearly = [target('2025', '8'), actual('2023', '9')];
    expect(verdictOf(yearly, rate)).toMatchObject({ status: 'on-track' });
    expect(verdictOf(yearly, rate).inputs.t0).toBeUndefined();
  });

  test('a yearly amount where more is better is to be reached', () => {
    const cases = { unit: 'cases' };
    const stated = [target('2021/2025', '20', cases), actual('2021/2023', '10', cases)];
    expect(verdictOf(stated, { targetType: 'annual-rate', unit: 'cases' })).toMatchObject({
      status: 'far-behind',
      q: { shown: '0.50' },
    });
  });

  test('a yearly fall may be stated as a fall or as negative growth', () => {
    const status = (direction: 'increase' | 'decrease', promised: string, y: string) => {
      const stated = [target('2022/2025', promised), actual('2022/2023', y)];
      return verdictOf(stated, { targetType: 'annual-rate', direction }).status;
    };
    expect(status('decrease', '5', '4')).toBe('slightly-behind');
    expect(status('decrease', '-5', '-4')).toBe('slightly-behind');
    expect(status('decrease', '-5', '1')).toBe('reversed');
  });

  test('no yearly growth at all, or any above zero, is a bound to keep', () => {
    const status = (comparator: string, y: string) => {
      const stated = [target('2022/2025', '0', { comparator }), actual('2022/2023', y)];
      return verdictOf(stated, { targetType: 'annual-rate' }).status;
    };
    expect(status('>', '0')).toBe('not-maintained');
    expect(status('>', '0.1')).toBe('maintained');
    expect(status('=', '0')).toBe('maintained');
  });

  test.each([
    ['that leaves nothing', '100', '2020', 'target'],
    ['over more than a hundred years', '5', '1924', 'time-span'],
    ['from the target year itself', '5', '2025', 'time-span'],
  ])('there is no yearly fall %s', (_, rate, base, missing) => {
    const stated = [baseline(base, '1000', firms), target('2025', rate), at('900')];
    const falling = { targetType: 'annual-rate', unit: 'firms', direction: 'decrease' } as const;
    expect(verdictOf(stated, falling)).toMatchObject({ missing });
  });

  test.each(['growth', 'multiple', 'annual-rate'] as const)(
    'nothing grows from 0: %s has no usable base',
    (targetType) => {
      const unit = targetType === 'multiple' ? 'multiple' : 'percent';
      const stated = [baseline('2020', '0', firms), target('2025', '2', { unit }), at('5')];
      expect(verdictOf(stated, { targetType, unit: 'firms' })).toMatchObject({
        missing: 'baseline',
      });
    },
  );
});

test('a qualitative target has no chart and no arithmetic', () => {
  const stated = [baseline('2020', '0'), target('2025', '1'), actual('2023', '1')];
  expect(verdictOf(stated, { targetType: 'qualitative' })).toMatchObject({
    status: 'no-chart',
    inputs: { T: 2025 },
  });
});

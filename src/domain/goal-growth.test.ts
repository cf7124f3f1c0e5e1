import { describe, expect, test } from 'vitest';

import { actual, baseline, target, verdictOf } from './observation.fixture.ts';

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

  test('a growth in ‰ is a tenth of as much in %', () => {
    const growth = { targetType: 'growth', unit: 'firms' } as const;
    const stated = [from, target('2025', '500', { unit: 'per-mille' }), at('1250')];
    expect(verdictOf(stated, growth)).toMatchObject({
      inputs: { y0: '1000', yT: '1500' },
      p: { shown: '0.50' },
    });
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

import { describe, expect, test } from 'vitest';

import { distanceOf } from './distance.ts';
import { actual, baseline, target, verdictOf } from './observation.fixture.ts';

describe('the distance of an actual from its target', () => {
  test.each([
    ['2023', '50', '=', { kind: 'short', by: '10', unit: 'percentage-points' }],
    ['2025', '59.9', '=', { kind: 'short', by: '0.1', unit: 'percentage-points' }],
    ['2023', '30', '=', { kind: 'short', by: '30', unit: 'percentage-points' }],
    ['2023', '61', '=', { kind: 'reached' }],
    ['2023', '61', '>', { kind: 'reached' }],
    ['2023', '50', '>', undefined],
    ['2025', '50', '<', { kind: 'missed' }],
    ['2025', '50', '>', undefined],
    ['2020', '70', '=', undefined],
  ])('from 40 to 60 or more, in %s at %s (%s)', (year, value, comparator, distance) => {
    const stated = [
      baseline('2020', '40'),
      target('2025', '60', { comparator: '>=' }),
      actual(year, value, { comparator }),
    ];
    expect(distanceOf(verdictOf(stated))).toEqual(distance);
  });

  test('60 is at the bound of 超过60', () => {
    const stated = [
      baseline('2020', '40'),
      target('2025', '60', { comparator: '>' }),
      actual('2023', '60'),
    ];
    expect(distanceOf(verdictOf(stated))).toEqual({ kind: 'at-bound' });
  });

  test('to what the site computes from a rate is not measured, only whether it is reached', () => {
    const firms = { unit: 'firms' };
    const grown = (value: string, year = '2023') =>
      distanceOf(
        verdictOf(
          [baseline('2020', '100', firms), target('2025', '50'), actual(year, value, firms)],
          { ...firms, targetType: 'growth' },
        ),
      );
    expect(grown('120')).toBeUndefined();
    expect(grown('120', '2025')).toEqual({ kind: 'missed' });
    expect(grown('150')).toEqual({ kind: 'reached' });
  });

  test.each([
    ['98', { kind: 'kept' }],
    ['94', { kind: 'broken' }],
  ])('a floor of 95 at %s', (value, distance) => {
    const stated = [target('2025', '95', { comparator: '>=' }), actual('2023', value)];
    expect(distanceOf(verdictOf(stated, { targetType: 'floor' }))).toEqual(distance);
  });

  test.each([
    ['2023', undefined],
    ['2025', { kind: 'missed' }],
  ])('a yearly average below the promised one in %s', (year, distance) => {
    const stated = [target('2021/2025', '8'), actual(`2021/${year}`, '7')];
    expect(distanceOf(verdictOf(stated, { targetType: 'annual-rate' }))).toEqual(distance);
  });
});

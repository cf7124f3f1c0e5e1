import { describe, expect, test } from 'vitest';

import { Decimal } from './decimal.ts';
import { compareRatio, ratio } from './ratio.ts';

const of = (numerator: string, denominator: string, ...marks: string[]) =>
  ratio(new Decimal(numerator), new Decimal(denominator), marks)!;

test('a third stays a third and is shown with two places', () => {
  expect(of('1', '3')).toEqual({
    numerator: '1',
    denominator: '3',
    decimal: `0.${'3'.repeat(40)}`,
    shown: '0.33',
  });
});

test('there is no ratio to zero', () => {
  expect(ratio(new Decimal('1'), new Decimal('0'), [])).toBeUndefined();
});

describe('what is shown', () => {
  test.each([
    ['rounds half up', '0.755', '1', '0.76'],
    ['has two places', '1', '1', '1.00'],
    ['does not rise to a mark that is not reached', '0.9499', '1', '0.9499'],
    ['does not fall to a mark that is passed', '0.9501', '1', '0.9501'],
    ['stands at a mark that is just met', '19', '20', '0.95'],
    ['keeps its sign beside zero', '-1', '1000', '-0.001'],
    ['has no negative zero', '0', '-3', '0.00'],
  ])('%s', (_, numerator, denominator, shown) =>
    expect(of(numerator, denominator, '0', '0.60', '0.95').shown).toBe(shown),
  );
});

describe(compareRatio, () => {
  test.each([
    ['19', '20', '0.95', 0],
    ['-19', '-20', '0.95', 0],
    ['1', '-20', '0', -1],
    ['-1', '-20', '0', 1],
    ['94999999999999999999999999999999999999999999999', '1e47', '0.95', -1],
  ])('%s/%s against %s: %i', (numerator, denominator, bound, order) =>
    expect(compareRatio(of(numerator, denominator), bound)).toBe(order),
  );
});

import { describe, expect, test } from 'vitest';

import { compoundPace, yearlyGrowth } from './compound.ts';
import { Decimal, digits } from './decimal.ts';

const growth = (from: string, to: string, years: number) => {
  const found = yearlyGrowth(new Decimal(from), new Decimal(to), years);
  return found && digits(found);
};

describe(yearlyGrowth, () => {
  test.each([
    ['100', '121', 2, '0.1'],
    ['100', '100', 5, '0'],
    ['1000', '1', 3, '-0.9'],
    ['1', '2', 2, '0.414213562373095048801688724210'],
    ['2', '1000000', 1, '499999'],
    ['7', '7', 100, '0'],
  ])('from %s to %s in %i years', (from, to, years, expected) => {
    expect(growth(from, to, years)).toBe(digits(new Decimal(expected)));
  });

  test.each([
    ['a base of zero', '0', '26', 3],
    ['a negative value', '-2', '1', 3],
    ['a value of zero', '5', '0', 3],
    ['no time', '100', '121', 0],
    ['more than a hundred years', '100', '121', 101],
    ['a quotient too small for 40 places', `1${'0'.repeat(23)}`, '0.0000000000000000001', 3],
  ])('there is none for %s', (_, from, to, years) =>
    expect(growth(from, to, years)).toBeUndefined(),
  );
});

describe(compoundPace, () => {
  test.each([
    ['4.2', '17', '10', '1.04'],
    ['0.12', '0.10', '0.11', '0.80'],
    ['97.5', '98', '97.9', '1.33'],
    ['1000', '3000', '2000', '1.06'],
  ])('from %s to %s, at %s after three of five years: %s', (y0, yT, y, shown) =>
    expect(compoundPace({ y0, t0: 2020, yT, T: 2025 }, { y, t: 2023 })?.shown).toBe(shown),
  );
});

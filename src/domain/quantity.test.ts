import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import {
  comparators,
  convert,
  mirrored,
  reaches,
  satisfies,
  toBase,
  type Comparator,
} from './quantity.ts';

describe(convert, () => {
  test.each([
    ['2.6336', '10k-households', 'households', '26336'],
    ['26336', 'households', '10k-households', '2.6336'],
    ['1', 'yuan', '1t-yuan', '0.000000000001'],
    ['0.000000000001', 'yuan', '1t-yuan', '0.000000000000000000000001'],
    ['1.0', 'percent', 'percent', '1'],
    ['-5', '10k-yuan', 'yuan', '-50000'],
    ['8.5', 'per-mille', 'percent', '0.85'],
    ['0.02', 'percent', 'per-10k', '2'],
    ['20', 'hectares', 'square-metres', '200000'],
    ['1.2', '10k-square-kilometres', 'hectares', '1200000'],
    ['750', 'metres', 'kilometres', '0.75'],
    ['3', '10k-jin', 'tonnes', '15'],
    ['0', 'yuan', '100m-yuan', '0'],
  ])('%s %s is, in %s, %s', (value, unit, to, expected) =>
    expect(convert({ value, unit }, to)).toBe(expected),
  );

  test('a value has no counterpart in a unit of another base, nor in an unknown unit', () => {
    expect(convert({ value: '60', unit: 'percent' }, 'percentage-points')).toBeUndefined();
    expect(convert({ value: '60', unit: 'households' }, 'firms')).toBeUndefined();
    expect(convert({ value: '60', unit: 'parsecs' }, 'parsecs')).toBeUndefined();
  });
});

test('a value in base units is the value times the factor of its unit', () => {
  expect(toBase({ value: '1034.04', unit: '10k-households' })).toBe('10340400');
  expect(toBase({ value: '1', unit: 'parsecs' })).toBeUndefined();
});

describe(satisfies, () => {
  test.each<[string, Comparator, string, boolean]>([
    ['60', '>', '60', false],
    ['60.1', '>', '60', true],
    ['60', '>=', '60.0', true],
    ['59.999999999999', '>=', '60', false],
    ['0.18', '<', '0.18', false],
    ['0.18', '<=', '0.18', true],
    ['1.0', '=', '1', true],
    ['1.01', '=', '1', false],
    ['-3', '<', '-2', true],
  ])('%s against %s %s: %s', (actual, comparator, bound, expected) =>
    expect(satisfies(actual, comparator, bound)).toBe(expected),
  );
});

describe(reaches, () => {
  test.each<[Comparator, string, Comparator, string, boolean | undefined]>([
    ['=', '60', '>=', '60', true],
    ['=', '60', '>', '60', false],
    ['>', '60', '>', '60', true],
    ['>=', '60', '>', '60', undefined],
    ['>', '25', '>=', '26', undefined],
    ['>', '27', '>=', '26', true],
    ['<', '60', '>=', '60', false],
    ['<=', '60', '>=', '60', undefined],
    ['<=', '60', '>', '60', false],
    ['<', '0.18', '<', '0.18', true],
    ['<=', '0.18', '<', '0.18', undefined],
    ['>', '0.2', '<', '0.18', false],
    ['>', '5', '=', '6', undefined],
  ])('an actual of %s%s against a target of %s%s: %s', (own, value, comparator, bound, expected) =>
    expect(reaches({ comparator: own, value }, comparator, bound)).toBe(expected),
  );

  test('a bound settles a target only if every value that it allows does', () => {
    const whole = fc.integer({ min: -6, max: 6 });
    const anyComparator = fc.constantFrom(...comparators);
    fc.assert(
      fc.property(anyComparator, whole, anyComparator, whole, (own, value, comparator, bound) => {
        fc.pre(own !== '=' && comparator !== '=');
        const allowed = Array.from({ length: 61 }, (_, step) => String(-15 + step / 2))
          .filter((text) => satisfies(text, own, String(value)))
          .map((text) => satisfies(text, comparator, String(bound)));
        const isSettled = new Set(allowed).size === 1;
        expect(reaches({ comparator: own, value: String(value) }, comparator, String(bound))).toBe(
          isSettled ? allowed[0] : undefined,
        );
      }),
    );
  });
});

test('a mirrored comparator says of the negated values what it said of the values', () => {
  for (const comparator of comparators) {
    for (const [a, b] of [
      ['1', '2'],
      ['2', '1'],
      ['2', '2'],
    ] as const) {
      expect(satisfies(`-${a}`, mirrored(comparator), `-${b}`)).toBe(satisfies(a, comparator, b));
    }
  }
});

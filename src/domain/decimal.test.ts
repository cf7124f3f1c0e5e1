import { describe, expect, test } from 'vitest';

import { Decimal, digits, isDecimal } from './decimal.ts';

describe(isDecimal, () => {
  test.each(['0', '7', '60', '98.5', '1.0', '-2', '-0.5', '0.000000000001', '9'.repeat(24)])(
    '%s is a plain decimal',
    (text) => expect(isDecimal(text)).toBe(true),
  );

  test.each([
    '',
    '-',
    '.5',
    '5.',
    '007',
    '-0',
    '-0.0',
    '1e3',
    '1,000',
    '60%',
    '６０',
    '25万',
    'NaN',
  ])('%j is no plain decimal', (text) => expect(isDecimal(text)).toBe(false));

  test('a number of 25 whole digits or 13 decimal places is refused', () => {
    expect(isDecimal('1'.repeat(25))).toBe(false);
    expect(isDecimal(`0.${'1'.repeat(13)}`)).toBe(false);
  });
});

test('decimal arithmetic has no binary rounding: 0.1 + 0.2 is 0.3', () => {
  expect(digits(new Decimal('0.1').plus('0.2'))).toBe('0.3');
});

test('digits never have an exponent', () => {
  expect(digits(new Decimal('1e30'))).toBe(`1${'0'.repeat(30)}`);
  expect(digits(new Decimal('1e-10'))).toBe('0.0000000001');
});

import { describe, expect, test } from 'vitest';

import {
  dateSchema,
  endYear,
  figurePeriodSchema,
  parsePeriod,
  periodSchema,
  startYear,
} from './period.ts';

describe(parsePeriod, () => {
  test.each([
    ['2025', '2025', '2025'],
    ['2023-11', '2023-11', '2023-11'],
    ['2021-05-28', '2021-05-28', '2021-05-28'],
    ['2024-02-29', '2024-02-29', '2024-02-29'],
    ['2021/2025', '2021', '2025'],
    ['2023-01/2023-10', '2023-01', '2023-10'],
    ['2021/2021', '2021', '2021'],
  ])('%s runs from %2$s to %3$s', (text, start, end) =>
    expect(parsePeriod(text)).toEqual({ start, end }),
  );

  test.each([
    ['an interval that ends before it starts', '2025/2021'],
    ['an interval of mixed precision', '2021/2025-12'],
    ['a month that no year has', '2023-13'],
    ['a day that the month does not have', '2023-02-30'],
    ['a leap day of a common year', '2023-02-29'],
    ['the present', 'now'],
    ['Chinese', '2025年'],
    ['an interval without its end', '2021/'],
    ['an interval without its start', '../2021'],
    ['an open interval from a day that no calendar has', '2023-02-30/..'],
    ['a short year', '25'],
    ['a text with a line break', '2025\n'],
    ['nothing', ''],
  ])('%s is no period', (_, text) => expect(parsePeriod(text)).toBeUndefined());
});

test('a period begins in its first and ends in its last year', () => {
  expect([startYear('2021/2025'), endYear('2021/2025')]).toEqual([2021, 2025]);
  expect([startYear('2023-11'), endYear('2023-11')]).toEqual([2023, 2023]);
  expect([startYear('十四五'), endYear('十四五')]).toEqual([undefined, undefined]);
});

test('an open interval begins at its start and is read there', () => {
  expect(parsePeriod('2023-11/..')).toEqual({ start: '2023-11', end: '2023-11', open: true });
  expect([startYear('2023-11/..'), endYear('2023-11/..')]).toEqual([2023, 2023]);
});

test('a number can be in force without an end, a plan has one', () => {
  expect(figurePeriodSchema.safeParse('2023/..').success).toBe(true);
  expect(periodSchema.safeParse('2023/..').success).toBe(false);
});

test('a date has a day, a period need not', () => {
  expect(periodSchema.safeParse('2021').success).toBe(true);
  expect(dateSchema.safeParse('2021').success).toBe(false);
  expect(dateSchema.safeParse('2021-05-28').success).toBe(true);
  expect(dateSchema.safeParse('2021-05-28/2021-05-29').success).toBe(false);
});

test('a field with no period or date says what it wants', () => {
  const said = (schema: typeof periodSchema, text: string): string | undefined =>
    schema.safeParse(text).error?.issues[0]?.message;
  expect(said(periodSchema, '2025/2021')).toContain('an interval such as 2021/2025');
  expect(said(dateSchema, '2021-02-30')).toBe('a calendar date such as 2021-05-28');
});

test('an interval of days ends on a day of the calendar, too', () => {
  expect(parsePeriod('2023-02-01/2023-02-29')).toBeUndefined();
});

import { expect, test } from 'vitest';

import { periodText } from './format.ts';

test.each([
  ['2025', '2025年'],
  ['2021/2025', '2021—2025年'],
  ['2023-01/2023-11', '2023年1月—2023年11月'],
  ['2021-12-07', '2021年12月7日'],
  ['2023-11/..', '2023年11月起'],
])('the period %s reads %s', (period, words) => {
  expect(periodText(period)).toBe(words);
});

import { describe, expect, test } from 'vitest';

import { readHanNumber, writeHanNumber } from './han-number.ts';

describe(readHanNumber, () => {
  test('reads every number below ten thousand as it is written in full', () => {
    for (let number = 0; number < 10_000; number += 1) {
      expect(readHanNumber(writeHanNumber(number))).toBe(String(number));
    }
  });

  test.each([
    ['十', '10'],
    ['二十六', '26'],
    ['一百零三', '103'],
    ['一百一十五', '115'],
    ['一百十五', '115'],
    ['两千', '2000'],
    ['百', '100'],
    ['〇', '0'],
  ])('%s is %s', (text, expected) => expect(readHanNumber(text)).toBe(expected));

  test.each([
    ['may mean 120 or 102', '一百二'],
    ['is a year, digit by digit', '二〇二五'],
    ['has its places in the wrong order', '十百'],
    ['has two digits for one place', '一二'],
    ['has a nought too many', '一百零一十五'],
    ['begins with a nought', '零三'],
    ['is no numeral', '户'],
    ['is empty', ''],
  ])('refuses what %s: %s', (_, text) => expect(readHanNumber(text)).toBeUndefined());
});

import { expect, test } from 'vitest';

import { notice } from './cite.fixture.ts';
import { accessMark, oneLine } from './one-line.ts';
import { tidyItem } from './tidy-item.ts';

test('a tidy item is the same item', () => expect(tidyItem(notice)).toStrictEqual(notice));

test('every text is on one line, and names that say nothing are out', () => {
  const item = {
    ...notice,
    title: ' 一\r\n二 ',
    number: '3\t号',
    authors: ['甲\n局', ' ', '\u00a0'],
  };
  expect(tidyItem(item)).toStrictEqual({
    ...notice,
    title: '一 二',
    number: '3 号',
    authors: ['甲 局'],
  });
});

test.each([
  ['blanks at both ends', '  甲 乙 ', '甲 乙'],
  ['line breaks of every sort', '甲\r\n乙\u2028丙\u2029丁', '甲 乙 丙 丁'],
  ['a lone surrogate', '甲\ud800', '甲\ufffd'],
  ['the mark of the day of access', `甲${accessMark}`, '甲\ufffd'],
])('one line of %s', (_, text, expected) => expect(oneLine(text)).toBe(expected));

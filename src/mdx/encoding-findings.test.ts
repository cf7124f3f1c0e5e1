import { expect, test } from 'vitest';

import { encodingFindings } from './encoding-findings.ts';

const found = (text: string): [string, number, number][] =>
  encodingFindings('terms/a.mdx', text).map(({ got, place }) => {
    const { line, column } = place as { line: number; column: number };
    return [got!, line, column];
  });

test('plain text with tabs, emoji and full-width signs has no fault', () => {
  expect(found('---\n\t＞６０　“甲”…… 😀 é\n')).toEqual([]);
});

test.each([
  ['a byte-order mark', '\ufeff甲\n', 'a byte-order mark', 1, 1],
  ['CRLF', '甲\r\n乙\r\n', 'a line that ends with CRLF', 1, 2],
  ['a lone carriage return', '甲\n乙\r丙', 'a carriage return', 2, 2],
  ['a zero-width space', '甲\n乙\u200b', 'the invisible character U+200B', 2, 2],
  ['a right-to-left override', '\u202e甲', 'the invisible character U+202E', 1, 1],
  ['an isolate', '\u2066甲', 'the invisible character U+2066', 1, 1],
  ['a soft hyphen', '甲\u00ad', 'the invisible character U+00AD', 1, 2],
  ['a word joiner', '甲\u2060', 'the invisible character U+2060', 1, 2],
  ['a Hangul filler', '甲\u3164', 'the invisible character U+3164', 1, 2],
  ['a tag character', '甲\u{e0041}', 'the invisible character U+E0041', 1, 2],
  ['a variation selector', '甲\ufe0f', 'the invisible character U+FE0F', 1, 2],
  ['a line separator', '甲\u2028', 'the invisible character U+2028', 1, 2],
  ['a null', '甲\u0000', 'the invisible character U+0000', 1, 2],
  ['a byte-order mark inside', '甲\ufeff', 'the invisible character U+FEFF', 1, 2],
  ['private use', '甲\ue000', 'the invisible character U+E000', 1, 2],
  ['half a character', '甲\ud800', 'the invisible character U+D800', 1, 2],
  ['a noncharacter', '甲\uffff', 'the invisible character U+FFFF', 1, 2],
  ['bytes that are no UTF-8', '甲\ufffd', 'bytes that are not UTF-8', 1, 2],
  [
    'a letter and its accent',
    '甲\ne\u0301',
    'e\u0301 written as U+0065 U+0301, which is not Unicode form NFC',
    2,
    1,
  ],
  [
    'a twin of a Chinese character',
    '甲\uf900',
    '\uf900 written as U+F900, which is not Unicode form NFC',
    1,
    2,
  ],
])('%s is found where it stands', (_, text, got, line, column) => {
  expect(found(text)[0]).toEqual([got, line, column]);
});

test('every invisible character is reported, up to ten faults in all', () => {
  expect(found('甲\u200b乙\u200c丙')).toHaveLength(2);
  expect(found('\u200b'.repeat(100))).toHaveLength(10);
});

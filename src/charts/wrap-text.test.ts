import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textWidth } from './text-width.ts';
import { joinClauses, wrapText } from './wrap-text.ts';

test.each([
  ['在册市场主体', 60],
  ['2025', 24],
  ['＞60', 22],
  ['≥5.5%', 35.5],
  ['', 0],
])('%s is never wider than %d at size 10', (text, width) => {
  expect(textWidth(text, 10)).toBe(width);
});

test.each([
  { text: '一二三四', width: 40, lines: ['一二三四'] },
  { text: '一二三四五', width: 40, lines: ['一二三四', '五'] },
  { text: '一二三四，五', width: 40, lines: ['一二三', '四，五'] },
  { text: '一二三（四五）', width: 40, lines: ['一二三', '（四五）'] },
  { text: '一二三四五六七八九', width: 40, lines: ['一二三四', '五六七…'] },
  { text: '见 GB/T 7714 标准', width: 50, lines: ['见 GB/T', '7714…'] },
  { text: '', width: 40, lines: [''] },
])('$text is broken into $lines', ({ text, width, lines }) => {
  expect(wrapText(text, width, 10)).toEqual(lines);
});

test('no line is wider than it may be, unless it is one character', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 5, max: 80 }), (text, width) => {
      for (const line of wrapText(text, width, 10, 3))
        expect([...line].length <= 1 || textWidth(line, 10) <= width).toBe(true);
    }),
  );
});

test('clauses share a line as long as they fit', () => {
  expect(joinClauses(['单位：%', '', '越低越好', '纵轴不从0开始'], 110, 10)).toEqual([
    '单位：% · 越低越好',
    '纵轴不从0开始',
  ]);
});

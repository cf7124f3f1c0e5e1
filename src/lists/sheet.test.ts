import { expect, test } from 'vitest';

import { zh } from '../i18n/zh.ts';
import { isCutToSheet } from './sheet.ts';

test.each([
  ['a county with one figure', { targets: 0, measures: 0, figures: 1 }, false],
  ['a county with a few measures', { targets: 0, measures: 6, figures: 3 }, false],
  ['a county with a plan of its own', { targets: 24, measures: 36, figures: 73 }, true],
  [
    'a county whose targets alone fill two sheets',
    { targets: 60, measures: 36, figures: 73 },
    false,
  ],
])('the sheet of %s: %j, cut: %s', (_, rows, cut) => {
  expect(isCutToSheet(rows)).toBe(cut);
});

test('a sheet names only what it leaves out', () => {
  expect(zh.sheetNote(36, 73)).toContain('略去36项措施和73个其他数字，');
  expect(zh.sheetNote(40, 0)).toContain('略去40项措施，');
  expect(zh.sheetNote(0, 73)).toContain('略去73个其他数字，');
});

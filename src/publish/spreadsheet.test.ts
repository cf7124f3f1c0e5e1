import { expect, test } from 'vitest';

import type { Figure } from '../domain/knowledge-base.ts';
import { knowledgeBase, siteUrl } from './knowledge-base.fixture.ts';
import { figureSpreadsheet } from './spreadsheet.ts';

const kb = knowledgeBase();
const drop = kb.figures.get('river-2021-8.price-drop')!;

/** The row of one figure by the names of its columns. */
function rowOf(changes: Partial<Figure>): Record<string, string> {
  const text = figureSpreadsheet(kb, [{ ...drop, label: '鱼', ...changes }], siteUrl);
  const [header, row] = text.replace('\ufeff', '').split('\r\n');
  const cells = row!.split(',');
  return Object.fromEntries(header!.split(',').map((name, index) => [name, cells[index]!]));
}

test('says what qualifies a number, each in a column of its own', () => {
  expect(
    rowOf({ periodBasis: 'inferred', cutoff: '截至目前', approximate: true, claim: true }),
  ).toMatchObject({ 期间依据: '由上下文推定', 截至: '截至目前', 约数: '约', 来源自述: '来源自述' });
});

test('leaves those columns empty where nothing qualifies a number', () => {
  expect(rowOf({})).toMatchObject({ 期间依据: '来源写明', 截至: '', 约数: '', 来源自述: '' });
});

test('adds columns at the end only, so that those of before stay where they were', () => {
  expect(Object.keys(rowOf({})).slice(0, 17).join()).toBe(
    '名称,地区,区划代码,期间,性质,限定,数值,单位,原文写作,指标属性,状态,来源,原文位置,所属规划,注,编号,固定网址',
  );
});

test('writes a sixth as a fraction that no spreadsheet takes for a day in January', () => {
  const { 数值: value, 单位: unit } = rowOf({ value: '1', unit: 'sixths', printed: '六分之一' });
  expect([value, unit]).toEqual(['1\u20446', '']);
});

import { describe, expect, test } from 'vitest';

import { amountText, periodText, quantityText } from './format.ts';

describe('a number that its source counts without a unit of the list', () => {
  test.each([
    ['1', 'none', '浙江省在国家质量工作考核中的等次（预计）', '第一', '第一等次'],
    ['6', 'none', '磐安县数字化改革工作方法的步骤', '6', '6步'],
    ['6', 'none', '磐安县数字化改革要把握的关系的对数', '6', '6对'],
    ['1', 'rank', '平台经济高质量发展实施意见在全国的先后', '首', '全国首个'],
    ['1', 'rank', '标准化综合改革试点的全国次序', '首', '全国首个'],
    ['1', 'rank', '智能登记系统在全省的先后', '首', '全省首个'],
    ['1', 'rank', '登记办法的先后', '首', '首个'],
  ])('is said with the word of its label: %s %s %s', (value, unit, label, printed, expected) =>
    expect(quantityText({ comparator: '=', value, unit, label, printed })).toBe(expected),
  );

  test.each([
    ['90', 'none', '公众食品药品安全满意度', '90', '90'],
    ['2', 'none', '等次', '2', '2'],
    ['6', 'units', '工作方法的步骤', '6个', '6个'],
    ['1', 'rank', '个体工商户总量的全省位次', '第一', '第1位'],
    ['1', 'rank', '示范区创建数量的全国位次', '首位', '第1位'],
  ])('stays as it is where no such word fits: %s %s %s', (value, unit, label, printed, expected) =>
    expect(quantityText({ comparator: '=', value, unit, label, printed })).toBe(expected),
  );

  test('keeps its comparator', () => {
    const steps = { value: '6', unit: 'none', label: '工作方法的步骤', printed: '6余步' };
    expect(quantityText({ comparator: '>', ...steps })).toBe('超过6步');
  });

  test('is a bare number where the label is not known', () => {
    expect(quantityText({ comparator: '=', value: '6', unit: 'none' })).toBe('6');
    expect(quantityText({ comparator: '=', value: '1', unit: 'rank', printed: '首' })).toBe('首个');
  });
});

test.each([
  ['2025', '2025年'],
  ['2021/2025', '2021—2025年'],
  ['2023-01/2023-11', '2023年1月—2023年11月'],
  ['2021-12-07', '2021年12月7日'],
  ['2023-11/..', '2023年11月起'],
])('the period %s reads %s', (period, words) => {
  expect(periodText(period)).toBe(words);
});

test.each([
  ['1100', '10k-households', '1100万户'],
  ['20000', 'batches-per-year', '20\u2009000批次/年'],
  ['3', 'rank', '第3位'],
  ['1', 'sixths', '1/6'],
  ['2', 'thirds', '2/3'],
  ['7', 'tenths', '7/10'],
  ['8.5', 'per-mille', '8.5‰'],
  ['20', 'hectares', '20公顷'],
  ['60', 'parsecs', '60'],
])('%s in %s is written %s', (value, unit, text) => expect(amountText(value, unit)).toBe(text));

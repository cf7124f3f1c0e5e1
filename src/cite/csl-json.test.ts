import { describe, expect, it, test } from 'vitest';

import { dataset, notice } from './cite.fixture.ts';
import { cslItem } from './csl-json.ts';
import type { CiteItem, ItemType } from './item.ts';

const bare: CiteItem = {
  id: 'x',
  type: 'document',
  authors: ['何贤君', '马骏'],
  title: '创优争先',
  language: 'zh-CN',
};

describe('an item of CSL-JSON', () => {
  it('gives whole names and the day of issue in parts', () => {
    expect(cslItem(notice)).toStrictEqual({
      id: 'zhejiang-2021-30',
      type: 'report',
      author: [{ literal: '浙江省人民政府办公厅' }],
      title: notice.title,
      number: '浙政办发〔2021〕30号',
      issued: { 'date-parts': [[2021, 5, 28]] },
      note: '一（三）主要指标表 第3项',
      language: 'zh-CN',
    });
  });

  it('has no field for what no source states', () => {
    expect(cslItem(bare)).toStrictEqual({
      id: 'x',
      type: 'document',
      author: [{ literal: '何贤君' }, { literal: '马骏' }],
      title: '创优争先',
      language: 'zh-CN',
    });
  });

  it('gives a dataset its publisher, its address and its version without the V of a style', () => {
    expect(cslItem(dataset)).toStrictEqual({
      id: 'figures.share.zhejiang-2025-target',
      type: 'dataset',
      author: [{ literal: '知策编辑组' }],
      title: '信用应用率：浙江省，2025年，目标',
      publisher: '知策·浙江市场监管',
      issued: { 'date-parts': [[2026, 11, 21]] },
      version: '2026.11.21',
      URL: 'https://example.org/kb/editions/2026-11-21/figures/share.zhejiang-2025-target/',
      language: 'zh-CN',
    });
    expect(cslItem({ ...dataset, version: '试用V2' }).version).toBe('试用V2');
  });
});

test.each<[ItemType, 'container-title' | 'publisher']>([
  ['article-newspaper', 'container-title'],
  ['webpage', 'container-title'],
  ['report', 'publisher'],
  ['dataset', 'publisher'],
  ['standard', 'publisher'],
  ['document', 'publisher'],
])('where a %s appeared is its %s', (type, field) => {
  const { 'container-title': title, publisher } = cslItem({
    ...bare,
    type,
    container: '中国新闻网',
  });
  expect({ 'container-title': title, publisher }).toEqual({ [field]: '中国新闻网' });
});

test.each([
  ['2012', [2012]],
  ['2012-01', [2012, 1]],
  ['2012-01-16', [2012, 1, 16]],
])('%s has as many parts as are known', (issued, parts) =>
  expect(cslItem({ ...bare, issued }).issued).toEqual({ 'date-parts': [parts] }),
);

test('a place and a remark stand in one note', () =>
  expect(cslItem({ ...bare, locator: '第2段', note: '没有印出日期。' }).note).toBe(
    '第2段；没有印出日期。',
  ));

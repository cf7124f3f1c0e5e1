import { describe, expect, test } from 'vitest';

import type { Figure } from '../domain/knowledge-base.ts';
import { knowledgeBase } from '../publish/knowledge-base.fixture.ts';
import { statedSentence } from './stated-sentence.ts';

const area = (id: string, title: string, aliases: string): Record<string, string> => ({
  [`counties/${id}.mdx`]: `---
id: ${id}
title: ${title}
aliases: [${aliases}]
summary: 一个地方。
level: county
codes: []
revisions:
  - date: 2026-01-01
    note: 首次发布。
---
`,
});
const kb = knowledgeBase({
  ...area('jinhua', '金华市', '金华, 婺'),
  ...area('zhejiang', '浙江省', '浙, 浙江, 全省'),
});
const drop = kb.figures.get('river-2021-8.price-drop')!;
const sentence = (changes: Partial<Figure>): string =>
  statedSentence({ ...drop, status: 'normal', period: '2023', ...changes }, kb);
const subject = (area: string, period: string, label: string): string =>
  sentence({ area, period, label }).split('：')[0]!;

describe('the sentence of a figure names area and period once', () => {
  test.each([
    ['the label names no area', 'jinhua', '2023', '个转企户数', '金华市2023年个转企户数'],
    ['it begins with the area', 'jinhua', '2023', '金华市的专利', '2023年金华市的专利'],
    ['it begins with a short name', 'jinhua', '2023', '金华的专利', '2023年金华的专利'],
    [
      'short name and next word look like the full name',
      'jinhua',
      '2023',
      '金华市场监管系统查处的案件数',
      '2023年金华市场监管系统查处的案件数',
    ],
    [
      'the full name is the beginning of a longer word',
      'zhejiang',
      '2023-07',
      '浙江省域食品安全规范',
      '2023年7月浙江省域食品安全规范',
    ],
    [
      'the occasion comes first',
      'jinhua',
      '2023',
      '亚运期间金华的食材',
      '2023年亚运期间金华的食材',
    ],
    ['a name of one character is no sign', 'zhejiang', '2023', '浙里食安', '浙江省2023年浙里食安'],
    ['an alias is no part of the title', 'zhejiang', '2023', '全省质量', '浙江省2023年全省质量'],
    [
      'the name is part of a quoted one',
      'zhejiang',
      '2020',
      '“浙江制造”标准',
      '浙江省2020年“浙江制造”标准',
    ],
    [
      'the label names the five years of its period',
      'jinhua',
      '2016/2020',
      '“十三五”期间新增企业',
      '金华市“十三五”期间新增企业',
    ],
    [
      'it names both',
      'zhejiang',
      '2016/2020',
      '“十三五”期间浙江省市场主体',
      '“十三五”期间浙江省市场主体',
    ],
    [
      'it names the area, then the five years',
      'jinhua',
      '2016/2020',
      '金华市“十三五”期间新增企业',
      '金华市“十三五”期间新增企业',
    ],
    [
      'it names five years of which the period is one',
      'jinhua',
      '2018',
      '“十三五”期间新增企业',
      '金华市2018年“十三五”期间新增企业',
    ],
    ['the area is not known', 'nowhere', '2023', '专利', 'nowhere2023年专利'],
  ])('where %s', (_, ...[area, period, label, expected]) =>
    expect(subject(area, period, label)).toBe(expected),
  );
});

describe('the sentence of a figure says in brackets', () => {
  const brackets = (changes: Partial<Figure>): string =>
    /（[^（]*）。$/.exec(sentence(changes))![0];

  test.each<[string, Partial<Figure>, string]>([
    ['the kind alone where nothing else is to be known', {}, '（报告值）。'],
    ['the cut-off as printed', { cutoff: '截至目前' }, '（报告值，截至目前）。'],
    ['no cut-off that the label has said', { cutoff: '鱼' }, '（报告值）。'],
    ['an inferred year', { periodBasis: 'inferred' }, '（报告值；年份由上下文推定）。'],
    [
      'an inferred period that is more than a year',
      { periodBasis: 'inferred', period: '2016/2020' },
      '（报告值；期间由上下文推定）。',
    ],
    [
      'all of it, what was inferred last',
      { periodBasis: 'inferred', cutoff: '截至目前', claim: true, status: 'disputed' },
      '（报告值，截至目前，来源自述，来源有分歧；年份由上下文推定）。',
    ],
  ])('%s', (_, changes, expected) => expect(brackets(changes)).toBe(expected));
});

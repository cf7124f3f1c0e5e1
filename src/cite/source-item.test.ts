import { expect, test } from 'vitest';

import { edited, knowledgeBase } from '../publish/knowledge-base.fixture.ts';
import type { CiteItem } from './item.ts';
import { sourceItem } from './source-item.ts';

const file = 'sources/river-2021-8.mdx';
const official =
  'type: official-document\nnumber: 河政发〔2021〕8号\nauthors: [河县人民政府]\nissued: 2021-08-01\n';

/** The source of the fixture with other bibliographic fields, as its readers cite it. */
const cited = (fields: string, locator?: string): CiteItem => {
  const { entries } = knowledgeBase(edited(file, official, fields));
  const source = entries.get('river-2021-8');
  if (source?.kind !== 'source') throw new Error('no source');
  return sourceItem(source, 'zh-CN', locator);
};
const shared = { id: 'river-2021-8', title: '河县规划文件', language: 'zh-CN' };

test('a document of an authority is a report, marked as official', () => {
  expect(cited(official)).toStrictEqual({
    ...shared,
    type: 'report',
    official: true,
    authors: ['河县人民政府'],
    number: '河政发〔2021〕8号',
    issued: '2021-08-01',
  });
});

test('news has the paper that printed it, its address and the place in it', () => {
  const news =
    'type: news\nauthors: [张三]\npublisher: 河县日报\nissued: 2022-05-09\nurl: https://example.org/n\n';
  expect(cited(news, '第3段')).toStrictEqual({
    ...shared,
    type: 'article-newspaper',
    authors: ['张三'],
    container: '河县日报',
    issued: '2022-05-09',
    url: 'https://example.org/n',
    locator: '第3段',
  });
});

test('a document that states no more than its writers has nothing made up', () => {
  expect(cited('type: report\nauthors: [张三]\nissuedNote: 没有印出日期。\n')).toStrictEqual({
    ...shared,
    type: 'document',
    authors: ['张三'],
    note: '没有印出日期。',
  });
});

test.each([
  ['a report with an address', 'type: report\nurl: https://example.org/r\n', 'webpage'],
  ['a report in a paper', 'type: report\npublisher: 河县日报\n', 'article-newspaper'],
  ['a code list with a number', 'type: code-list\nnumber: GB/T 2260—2007\n', 'standard'],
  [
    'a code list of a publisher without a number',
    'type: code-list\npublisher: 统计局\nurl: https://example.org/c\n',
    'webpage',
  ],
  ['a code list without either', 'type: code-list\npublisher: 统计局\n', 'document'],
  ['a report with a number', 'type: report\nnumber: 8号\n', 'document'],
])('%s', (_, fields, type) => {
  const item = cited(`${fields}authors: [张三]\nissued: 2022-01-01\n`);
  expect([item.type, item.official]).toEqual([type, undefined]);
});

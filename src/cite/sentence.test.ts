import { describe, expect, test } from 'vitest';

import type { Citation } from './citation.ts';
import { dataset, notice } from './cite.fixture.ts';
import type { CiteItem } from './item.ts';
import { htmlSentence, markdownSentence, plainSentence } from './sentence.ts';

const address = 'https://example.org/kb/figures/x/';
const about = 'https://example.org/kb/sources/report/';
const report: CiteItem = {
  id: 'report',
  type: 'document',
  authors: ['张三'],
  title: '总结',
  language: 'zh-CN',
};
const page: CiteItem = { ...dataset, url: address };
const of = (items: readonly CiteItem[], more: Partial<Citation> = {}): Citation => ({
  path: '/figures/x/',
  address,
  sentence: '一句。二句。',
  sources: items.map((item) => ({ item, about })),
  page,
  ...more,
});

describe('a sentence to paste', () => {
  test('names a source without number or place by its writers and title', () => {
    expect(plainSentence(of([report]))).toBe(
      `一句。二句。来源：张三《总结》。由知策·浙江市场监管整理：${address}`,
    );
  });

  test('names every source, the next after a semicolon', () => {
    expect(plainSentence(of([notice, report]))).toContain('第3项；张三《总结》。由');
  });

  test('speaks of no source where there is none', () => {
    expect(plainSentence(of([]))).toBe(`一句。二句。由知策·浙江市场监管整理：${address}`);
  });

  test('leads to the permanent address where the page has none of its own', () => {
    const without = { ...page };
    delete without.url;
    const elsewhere = 'https://example.org/kb/permanent/';
    const citation = of([], { page: without, address: elsewhere });
    expect(plainSentence(citation)).toBe(`一句。二句。由知策·浙江市场监管整理：${elsewhere}`);
    expect(markdownSentence(citation)).toContain(`](${elsewhere})`);
  });

  test('links a source to its own address before our page about it', () => {
    const url = 'https://example.org/r';
    expect(htmlSentence(of([{ ...report, url }]))).toContain(`<a href="${url}">《总结》</a>`);
    expect(htmlSentence(of([report]))).toContain(`<a href="${about}">《总结》</a>`);
  });

  test('encodes in a Markdown address what would end it', () => {
    const url = 'https://example.org/a_(b)/<c>\\d';
    expect(markdownSentence(of([{ ...report, url }]))).toContain(
      '[《总结》](https://example.org/a_%28b%29/%3Cc%3E%5Cd)',
    );
  });

  test('writes the signs of HTML as entities', () => {
    expect(htmlSentence(of([{ ...report, title: `<b> & "c" 'd'` }]))).toContain(
      '《&lt;b&gt; &amp; &quot;c&quot; &#39;d&#39;》',
    );
  });
});

import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import fc from 'fast-check';

import type { CiteItem } from './item.ts';

/** A document as our sources give them. */
export const notice: CiteItem = {
  id: 'zhejiang-2021-30',
  type: 'report',
  official: true,
  authors: ['浙江省人民政府办公厅'],
  title: '浙江省人民政府办公厅关于印发浙江省市场监管“十四五”规划的通知',
  number: '浙政办发〔2021〕30号',
  issued: '2021-05-28',
  locator: '一（三）主要指标表 第3项',
  language: 'zh-CN',
};

/** A figure as a dataset of this site. */
export const dataset: CiteItem = {
  id: 'figures.share.zhejiang-2025-target',
  type: 'dataset',
  authors: ['知策编辑组'],
  title: '信用应用率：浙江省，2025年，目标',
  container: '知策·浙江市场监管',
  issued: '2026-11-21',
  version: 'V2026.11.21',
  url: 'https://example.org/kb/editions/2026-11-21/figures/share.zhejiang-2025-target/',
  language: 'zh-CN',
};

const formats = { bibtex: '@biblatex/text', ris: '@ris/file' } as const;

/** What an independent program reads in a text of that format. */
export const readBack = (text: string, format: keyof typeof formats): Record<string, unknown>[] =>
  new Cite(text, { forceType: formats[format] }).data;

/** Readers make every kind of blank one plain space; titles differ in nothing else. */
export const spaced = (text: unknown): string => String(text).replace(/\s+/g, ' ').trim();

const hostile = [
  ...'{}%&<>"\'“”《》\\~^$#_@=,;:|[]()*`!-–—…〔〕·',
  '--',
  '---',
  '\u202e',
  '\r\nER  - \r\nTY  - BOOK\r\nTI  - ',
  '\n@book{x, title = {y}}',
  '}}\n',
  '</pre><script>',
  'and ',
  '\\textbf{x}',
  '  -  ',
  '\u2028',
  '中文',
  'Abc',
  ' ',
];

/** Titles made of everything that BibTeX, RIS, JSON, HTML or Markdown gives a meaning. */
export const hostileTitle: fc.Arbitrary<string> = fc
  .array(fc.oneof(fc.constantFrom(...hostile), fc.string({ unit: 'grapheme', maxLength: 3 })), {
    minLength: 1,
    maxLength: 12,
  })
  .map((parts) => `题${parts.join('')}名`);

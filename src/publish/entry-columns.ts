import { kinds } from '../domain/kind.ts';
import { csvText } from './csv.ts';
import type { EntryRecord } from './entry-rows.ts';
import type { Column } from './figure-columns.ts';

/** Columns of `entries.csv`, the table to which the columns of figures refer. */
export const entryColumns: readonly Column[] = [
  {
    name: 'id',
    type: 'string',
    title: '编号',
    description: '条目编号，永久不变。',
    required: true,
  },
  {
    name: 'kind',
    type: 'string',
    title: '类别',
    description: '条目的类别。',
    required: true,
    values: kinds,
  },
  { name: 'title', type: 'string', title: '标题', description: '条目标题。', required: true },
  { name: 'url', type: 'string', title: '固定网址', description: '条目的网页。', required: true },
  { name: 'aliases', type: 'string', title: '又称', description: '别名，用竖线分开。' },
  { name: 'summary', type: 'string', title: '概要', description: '一句话。', required: true },
  { name: 'english', type: 'string', title: '英文', description: '英文名。' },
  {
    name: 'revised',
    type: 'string',
    title: '修订日期',
    description: '最近一次修订的日期，ISO 8601。',
    required: true,
  },
];

export const entryTable = (records: readonly EntryRecord[]): string =>
  csvText(
    entryColumns.map(({ name }) => name),
    records.map(({ id, kind, title, url, aliases, summary, english, revised }) => [
      id,
      kind,
      title,
      url,
      aliases.join('|') || null,
      summary,
      english,
      revised,
    ]),
  );

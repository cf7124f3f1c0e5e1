import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { dataset, hostileTitle, notice, readBack, spaced } from './cite.fixture.ts';
import { oneLine } from './one-line.ts';
import { ris } from './ris.ts';

describe('RIS', () => {
  it('writes one field a line, ended by CRLF', () => {
    expect(ris(notice)).toBe(
      [
        'TY  - RPRT',
        'ID  - zhejiang-2021-30',
        'AU  - 浙江省人民政府办公厅',
        'TI  - 浙江省人民政府办公厅关于印发浙江省市场监管“十四五”规划的通知',
        'PB  - 浙江省人民政府办公厅',
        'SN  - 浙政办发〔2021〕30号',
        'PY  - 2021',
        'DA  - 2021/05/28',
        'N1  - 一（三）主要指标表 第3项',
        'LA  - zh-CN',
        'ER  - ',
        '',
      ].join('\r\n'),
    );
  });

  it('is read by another program as what it says', () => {
    const text = ris(notice) + '\r\n' + ris(dataset, '2026-11-22');
    expect(readBack(text, 'ris')).toMatchObject([
      {
        id: 'zhejiang-2021-30',
        type: 'report',
        number: '浙政办发〔2021〕30号',
        issued: { 'date-parts': [[2021, 5, 28]] },
      },
      {
        type: 'dataset',
        title: dataset.title,
        publisher: '知策·浙江市场监管',
        version: 'V2026.11.21',
        URL: dataset.url,
        accessed: { 'date-parts': [[2026, 11, 22]] },
      },
    ]);
  });

  it.each([
    ['article-newspaper', 'NEWS', 'T2'],
    ['webpage', 'ELEC', 'T2'],
    ['dataset', 'DATA', 'PB'],
    ['standard', 'STAND', 'PB'],
    ['document', 'GEN', 'PB'],
  ] as const)('writes a %s as %s, with where it appeared as its %s', (type, kind, tag) => {
    const lines = ris({ ...dataset, type }).split('\r\n');
    expect(lines[0]).toBe(`TY  - ${kind}`);
    expect(lines.filter((line) => /^(?:T2|PB)/.test(line))).toEqual([
      `${tag}  - 知策·浙江市场监管`,
    ]);
  });

  it('has no line for what is not known, and no day of access without an address', () => {
    const bare = { id: 'x', type: 'document', authors: [], title: '总结', language: 'en' } as const;
    expect(ris(bare, '2026-11-22').split('\r\n')).toEqual([
      ...['TY  - GEN', 'ID  - x', 'TI  - 总结', 'LA  - en', 'ER  - ', ''],
    ]);
  });

  it('keeps the name of an authority whole', () => {
    const [read] = readBack(ris({ ...notice, authors: ['Office, General'] }), 'ris');
    expect(JSON.stringify(read?.['author'])).toContain('Office， General');
  });

  it('brings every title back, and no title can begin a field of its own', () => {
    fc.assert(
      fc.property(hostileTitle, (title) => {
        const records = readBack(ris({ ...notice, title }), 'ris');
        expect(records).toHaveLength(1);
        expect(records[0]).toMatchObject({ type: 'report', id: notice.id });
        expect(spaced(records[0]!['title'])).toBe(spaced(oneLine(title)));
      }),
      { numRuns: 400 },
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { bibtex } from './bibtex.ts';
import { dataset, hostileTitle, notice, readBack, spaced } from './cite.fixture.ts';
import { oneLine } from './one-line.ts';

describe('BibTeX', () => {
  it('writes a document of an authority as a technical report', () => {
    expect(bibtex(notice)).toBe(`@techreport{zhejiang-2021-30,
  author = {{浙江省人民政府办公厅}},
  title = {{浙江省人民政府办公厅关于印发浙江省市场监管“十四五”规划的通知}},
  number = {{浙政办发〔2021〕30号}},
  institution = {{浙江省人民政府办公厅}},
  year = {2021},
  date = {2021-05-28},
  note = {{一（三）主要指标表 第3项}},
  langid = {chinese},
}
`);
  });

  it('gives the day of access only where it is known', () => {
    expect(bibtex(dataset)).not.toContain('urldate');
    expect(bibtex(dataset, '2026-11-22')).toContain('  urldate = {2026-11-22},\n');
    expect(bibtex(notice, '2026-11-22')).not.toContain('urldate');
  });

  it('is read by another program as what it says', () => {
    const [read, ...others] = readBack(
      bibtex({ ...notice, authors: ['甲 and 乙局', '丙局'] }),
      'bibtex',
    );
    expect(others).toEqual([]);
    expect(read).toMatchObject({
      id: 'zhejiang-2021-30',
      type: 'report',
      title: notice.title,
      number: '浙政办发〔2021〕30号',
      author: [{ family: '甲 and 乙局' }, { family: '丙局' }],
      issued: { 'date-parts': [[2021, 5, 28]] },
      note: '一（三）主要指标表 第3项',
    });
    expect(readBack(bibtex(dataset, '2026-11-22'), 'bibtex')[0]).toMatchObject({
      type: 'dataset',
      publisher: '知策·浙江市场监管',
      version: 'V2026.11.21',
      URL: dataset.url,
      accessed: { 'date-parts': [[2026, 11, 22]] },
    });
  });

  it('has no field for what is not known, not even an empty one', () => {
    const bare = { id: 'x', type: 'document', authors: [], title: '总结', language: 'en' } as const;
    expect(bibtex(bare)).toBe('@misc{x,\n  title = {{总结}},\n}\n');
    expect(bibtex({ ...bare, number: ' ' })).toBe(bibtex(bare));
  });

  it.each([
    ['report', 'techreport', 'institution'],
    ['dataset', 'dataset', 'publisher'],
    ['webpage', 'online', 'organization'],
    ['article-newspaper', 'article', 'journal'],
    ['standard', 'standard', 'organization'],
    ['document', 'misc', 'howpublished'],
  ] as const)('writes a %s as @%s, with where it appeared as its %s', (type, entry, field) => {
    const text = bibtex({ ...dataset, type });
    expect(text).toMatch(new RegExp(`^@${entry}\\{`));
    expect(text).toContain(`  ${field} = {{`);
  });

  it('encodes in an address what would end its field', () => {
    expect(bibtex({ ...dataset, url: 'https://example.org/{a} b\\c' })).toContain(
      '  url = {https://example.org/%7Ba%7D%20b%5Cc},\n',
    );
  });

  it('keeps an address with percent signs, ampersands and underscores as it is', () => {
    const url = 'https://example.org/a_b/%E6%9D%A1?x=1&y=%7B2%7D#z';
    expect(readBack(bibtex({ ...dataset, url }), 'bibtex')[0]).toMatchObject({ URL: url });
  });

  it('brings every title back, and no title can begin a record of its own', () => {
    fc.assert(
      fc.property(hostileTitle, (title) => {
        const records = readBack(bibtex({ ...notice, title }), 'bibtex');
        expect(records).toHaveLength(1);
        expect(spaced(records[0]!['title'])).toBe(spaced(oneLine(title)));
      }),
      { numRuns: 400 },
    );
  });

  it('has braces that balance the way BibTeX counts them, escaped ones included', () => {
    fc.assert(
      fc.property(hostileTitle, (title) => {
        const depths = [...bibtex({ ...notice, title })].reduce<number[]>(
          (all, sign) => [...all, all.at(-1)! + (sign === '{' ? 1 : sign === '}' ? -1 : 0)],
          [0],
        );
        expect(Math.min(...depths)).toBe(0);
        expect(depths.at(-1)).toBe(0);
        expect(depths.filter((depth) => depth === 0)).toHaveLength(depths.indexOf(1) + 2);
      }),
    );
  });
});

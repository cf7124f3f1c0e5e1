import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, test } from 'vitest';

import { checkContent } from '../../scripts/lib/check-content.ts';
import { readBack } from '../../src/cite/cite.fixture.ts';
import { escapeHtml } from '../../src/markup/escape.ts';
import { entryPath, figurePath } from '../../src/domain/address.ts';

const sites = [
  { name: 'the site', dir: 'reports/site', content: 'content' },
  {
    name: 'the site of another publisher',
    dir: 'reports/other-site',
    content: 'tests/fixtures/valid',
  },
];

describe.each(sites)('$name', ({ dir, content }) => {
  const kb = checkContent(content).kb!;
  const read = (path: string): string => readFileSync(join(dir, path), 'utf8');
  const figures = [...kb.figures.keys()].map(figurePath);
  const pages = [...[...kb.entries.values()].map(entryPath), ...figures];

  test('gives every page three files that another program reads as the same items', () => {
    const differ = pages.filter((path) => {
      const items = JSON.parse(read(`${path}cite.json`)) as { id: string; title: string }[];
      const expected = items.map(({ id, title }) => `${id} ${title}`).join('\n');
      const texts = [
        readBack(read(`${path}cite.bib`), 'bibtex'),
        readBack(read(`${path}cite.ris`), 'ris'),
      ];
      return texts.some(
        (found) =>
          found.map(({ id, title }) => `${String(id)} ${String(title)}`).join('\n') !== expected,
      );
    });
    expect(differ).toEqual([]);
  });

  test('is taken by Zotero for what each page is', () => {
    const head = (path: string): string => read(`${path}index.html`).split('</head>')[0]!;
    const datasets = [...figures, ...kb.byKind.indicator.map(entryPath)];
    const wrong = datasets.filter(
      (path) => !/"z\.itemType" content="dataset"/.test(head(path)) || /citation_/.test(head(path)),
    );
    expect(wrong).toEqual([]);
    for (const plan of kb.byKind.plan) {
      const text = head(entryPath(plan));
      expect(text).toContain(
        `"citation_technical_report_institution" content="${plan.data.issuers.join('、')}"`,
      );
      expect(text).not.toMatch(/z\.itemType|DC\.type|"og:type" content="website"/);
    }
  });

  test('names the source of a figure without a blank beside a Chinese sign', () => {
    const sourceLine = (path: string): string => {
      const line = /id="source".*?<p>(.*?)<\/p>/s.exec(read(`${path}index.html`))![1]!;
      return line.replace(/<[^>]+>/g, '').trim();
    };
    const blank = /\s[《，（]|[》，）]\s/;
    expect(figures.filter((path) => blank.test(sourceLine(path)))).toEqual([]);
  });

  test('leads from every source to its original, or says that no address is at hand', () => {
    const wrong = kb.byKind.source.filter((source) => {
      const row = /<dt>原文网址<\/dt>\s*<dd>(.*?)<\/dd>/s.exec(
        read(`${entryPath(source)}index.html`),
      )?.[1];
      const { url } = source.data;
      return url === undefined
        ? row?.trim() !== '手头文本没有'
        : !row?.includes(`<a href="${escapeHtml(url)}" rel="external">`);
    });
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  test('cites the source before itself, on the page as in the files', () => {
    const wrong = [...kb.figures.values()].filter(({ key, source }) => {
      const [first, second] = JSON.parse(read(`${figurePath(key)}cite.json`)) as { id: string }[];
      const html = read(`${figurePath(key)}index.html`);
      const order = ['cite-source', 'cite-page'].map((name) => html.indexOf(name));
      return first?.id !== source || second?.id !== `figures.${key}` || order[0]! > order[1]!;
    });
    expect(wrong.map(({ key }) => key)).toEqual([]);
  });
});

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, test } from 'vitest';

import { checkContent } from '../../scripts/lib/check-content.ts';
import { filesBelow } from '../../scripts/lib/files-below.ts';
import { figurePath } from '../../src/domain/address.ts';
import { buildGraph } from '../../src/graph/build-graph.ts';
import { laterPages } from '../../src/lists/all-lists.ts';
import { laterPage, pathOfPage } from '../../src/lists/list.ts';
import { figureList } from '../../src/lists/row-lists.ts';
import { pageCount } from '../../src/lists/paging.ts';
import { readPage } from '../../src/publish/built-page.ts';

test('lists as long as those of this content stay on the page where they begin', () => {
  expect(filesBelow('reports/site').filter((file) => laterPage.test(file))).toEqual([]);
});

describe('a site with five rows on a page', () => {
  const dir = 'reports/other-site';
  const { kb } = checkContent('tests/fixtures/valid');
  const later = laterPages(kb!, buildGraph(kb!));
  const html = (path: string): string => readFileSync(join(dir, path, 'index.html'), 'utf8');

  test('has every page of its long lists, and no other', () => {
    const paths = later.map(({ path }) => `${path.slice(1)}index.html`);
    expect(paths.length).toBeGreaterThan(20);
    expect(filesBelow(dir).filter((file) => laterPage.test(file))).toEqual(paths.sort());
  });

  test('leads from each page of a list to the ones before and after it', () => {
    for (const { shown, number, path } of later) {
      const { list } = shown;
      const count = pageCount(list.rows.length, list.paging);
      const [before, after] = [number - 1, number + 1].map((one) => `/kb${pathOfPage(list, one)}`);
      const text = html(path);
      expect(text, path).toContain(`rel="prev" href="${before}"`);
      expect(text.includes(`rel="next" href="${after}"`), path).toBe(number < count);
      expect(text, path).toContain(`第${number}页`);
    }
  });

  test('lists every figure once, on whatever page', () => {
    const list = figureList(kb!);
    const count = pageCount(list.rows.length, list.paging);
    const paths = Array.from({ length: count }, (_, index) => pathOfPage(list, index + 1));
    const links = paths.flatMap((path) =>
      readPage(path, html(path)).links.filter((link) => link.startsWith('/kb/figures/')),
    );
    expect(links).toEqual([...kb!.figures.keys()].map((key) => `/kb${figurePath(key)}`));
  });

  test('names only addresses that stay in its sitemap', () => {
    const sitemap = readFileSync(join(dir, 'sitemap.xml'), 'utf8');
    expect(existsSync(join(dir, 'data/2/index.html'))).toBe(true);
    expect(sitemap).toContain('/kb/data/</loc>');
    expect(later.filter(({ path }) => sitemap.includes(`${path}</loc>`))).toEqual([]);
  });
});

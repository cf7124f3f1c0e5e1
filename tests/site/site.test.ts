import { hash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, test } from 'vitest';

import { checkContent } from '../../scripts/lib/check-content.ts';
import { checkSite } from '../../scripts/lib/check-site.ts';
import { filesBelow } from '../../scripts/lib/files-below.ts';
import { entryPath, figurePath, indexPath } from '../../src/domain/address.ts';
import { kinds } from '../../src/domain/kind.ts';
import { readPage } from '../../src/publish/built-page.ts';
import { rules } from '../../src/checks/rules/index.ts';

const sites = [
  { name: 'the site', dir: 'reports/site', content: 'content', base: '/' },
  {
    name: 'the site of another publisher',
    dir: 'reports/other-site',
    content: 'tests/fixtures/valid',
    base: '/kb/',
  },
];

describe.each(sites)('$name', ({ dir, content, base }) => {
  const { kb } = checkContent(content);
  const page = (path: string) =>
    readPage(path, readFileSync(join(dir, path, 'index.html'), 'utf8'));

  test('has no dead link, dead anchor, double id, inline code or request to another host', () => {
    expect(checkSite({ dir, base }).faults).toEqual([]);
  });

  test('has a page for every entry, and the index of every kind', () => {
    const missing = [
      ...[...kb!.entries.values()].map(entryPath),
      ...kinds.map(indexPath),
      ...[...kb!.figures.keys()].map(figurePath),
      ...rules.map(({ id }) => `/rules/${id}/`),
      ...['/', '/targets/', '/search/', '/quality/', '/method/', '/rules/'],
    ].filter((path) => !existsSync(join(dir, path, 'index.html')));
    expect(missing).toEqual([]);
    expect(existsSync(join(dir, '404.html'))).toBe(true);
  });

  test('anchors every figure by its id on the page of its entry', () => {
    const missing = [...kb!.entries.values()].flatMap((entry) => {
      const own = [...kb!.figures.values()].filter((figure) => figure.entry === entry.id);
      if (own.length === 0) return [];
      const ids = new Set(page(entryPath(entry)).ids);
      return own.filter(({ id }) => !ids.has(id)).map(({ key }) => key);
    });
    expect(missing).toEqual([]);
  });

  test('lets the keyboard stop at one mark of each type on a page', () => {
    const crowded = filesBelow(dir)
      .filter((file) => file.endsWith('index.html'))
      .flatMap((file) => {
        const html = readFileSync(join(dir, file), 'utf8');
        const stops = Array.from(
          html.matchAll(/<a class="[a-z ]*term" href="[^"]*#(mark-[a-z]+)"[^>]*>/g),
        )
          .filter(([tag]) => !tag.includes('tabindex="-1"'))
          .map(([, mark]) => mark);
        return new Set(stops).size < stops.length ? [file] : [];
      });
    expect(crowded).toEqual([]);
    const marked = readFileSync(join(dir, 'targets/index.html'), 'utf8');
    expect(marked).toMatch(/#mark-[a-z]+"[^>]*tabindex="-1"/);
  });

  test('prints every figure as its source does: value, source, locator', () => {
    const wrong = [...kb!.figures.values()].filter((figure) => {
      const html = readFileSync(join(dir, figurePath(figure.key), 'index.html'), 'utf8');
      const text = html
        .replace(/<[^>]+>/g, '')
        .replaceAll('&#38;', '&')
        .replaceAll('&gt;', '>');
      return !text.includes(figure.printed.replace('<', '&lt;')) || !text.includes(figure.locator);
    });
    expect(wrong.map(({ key }) => key)).toEqual([]);
  });

  test('lists every other file in its manifest, with its size and checksum', () => {
    const manifest = JSON.parse(readFileSync(join(dir, 'manifest.json'), 'utf8')) as {
      files: { path: string; bytes: number; sha256: string }[];
    };
    const listed = manifest.files.map(({ path }) => path);
    expect(listed).toEqual(filesBelow(dir).filter((path) => path !== 'manifest.json'));
    const wrong = manifest.files.filter(({ path, bytes, sha256 }) => {
      const content = readFileSync(join(dir, path));
      return bytes !== content.length || sha256 !== hash('sha256', content, 'hex');
    });
    expect(wrong).toEqual([]);
  });
});

test('a site under a sub-path links only below it', () => {
  const html = readFileSync('reports/other-site/index.html', 'utf8');
  const links = readPage('index.html', html).links.filter((link) => link.startsWith('/'));
  expect(links.length).toBeGreaterThan(10);
  expect(links.filter((link) => !link.startsWith('/kb/'))).toEqual([]);
});

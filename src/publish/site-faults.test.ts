import { describe, expect, it } from 'vitest';

import { readPage } from './built-page.ts';
import { firstPaintScript } from './first-paint.ts';
import { SiteFacts } from './page-facts.ts';
import { readSite } from './site-faults.ts';

const page = (file: string, main: string) =>
  readPage(
    file,
    `<!doctype html><html lang="zh"><head><title>页</title></head><body><h1>页</h1>${main}</body></html>`,
  );

const home = page('index.html', '<a href="/kb/a/#x">甲</a> <a href="#own">此</a><i id="own"></i>');
const other = page('a/index.html', '<p id="x"></p><p id="y"></p><a href="/kb/">首页</a>');
const files = new Set(['index.html', 'a/index.html']);
const base = '/kb/';
const first = readSite({ pages: [home, other], files, base });

describe('a page that stays', () => {
  const facts = SiteFacts.parse([...first.facts.lines()].join(''));

  it('was without fault before', () => {
    expect(first.faults).toEqual([]);
  });

  it('is known from its lines as it was from its text', () => {
    const again = readSite({ pages: [], files, base, kept: { files, facts } });
    expect(again.faults).toEqual([]);
    expect([...again.facts.lines()]).toEqual([...first.facts.lines()]);
    expect(again.facts.hasId('a/index.html', 'y')).toBe(true);
    expect(again.facts.hasId('a/index.html', 'z')).toBe(false);
    expect(again.facts.hasId('b/index.html', 'y')).toBe(false);
  });

  it.each([
    ['the page that it links to is gone', new Set(['index.html']), [], 'dead link /kb/a/#x'],
    [
      'the place is gone',
      files,
      [page('a/index.html', '<p id="x-2"></p>')],
      'dead anchor /kb/a/#x',
    ],
  ])('is wrong when %s', (_, now, pages, fault) => {
    const kept = { files: ['index.html'], facts };
    expect(readSite({ pages, files: now, base, kept }).faults).toEqual([`index.html: ${fault}`]);
  });
});

it('a dead anchor is reported once, a dead link on every page', () => {
  const links = '<a href="/kb/b/">乙</a><a href="/kb/b/">乙</a><a href="/kb/a/#z">丙</a>';
  const pages = [page('index.html', links), page('a/index.html', `${links}<a href="#z">丙</a>`)];
  expect(readSite({ pages, files, base }).faults.toSorted()).toEqual([
    'a/index.html: dead anchor #z',
    'a/index.html: dead link /kb/b/',
    'index.html: dead anchor /kb/a/#z',
    'index.html: dead link /kb/b/',
  ]);
});

it('the one script before the first paint may stand in a page, any other may not', () => {
  const pages = [
    page('index.html', `<script>${firstPaintScript}</script>`),
    page('a/index.html', `<script>${firstPaintScript};</script>`),
  ];
  expect(readSite({ pages, files, base }).faults).toEqual([
    'a/index.html: has inline code: <script> without src',
  ]);
});

it('nothing is loaded from another host, and no link has a strange scheme', () => {
  const pages = [
    page('index.html', '<img src="//cdn.example/a.png" alt="图"><a href="javascript:x()">甲</a>'),
    page('a/index.html', '<img src="data:image/png;base64,AA==" alt="图">'),
  ];
  expect(readSite({ pages, files, base }).faults).toEqual(
    expect.arrayContaining([
      'index.html: loads //cdn.example/a.png from another host',
      'index.html: link with the scheme of javascript:x()',
    ]),
  );
  expect(readSite({ pages: pages.slice(1), files, base }).faults).toEqual([]);
});

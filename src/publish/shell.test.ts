import { expect, it } from 'vitest';

import { markup } from './markup.ts';
import { shellPage } from './shell.ts';

const page =
  '<!doctype html><html lang="zh-CN"><head><title>版本 · A &amp; B</title>' +
  '<meta name="description" content="old"><link rel="canonical" href="https://example.org/kb/editions/">' +
  '</head><body><header>head</header><main id="main" class="wrap">old</main><footer>foot</footer></body></html>';
const shell = { page, site: 'A & B' };

it('puts other content into the frame of a page, escaped', () => {
  const made = shellPage(shell, {
    title: '<x> $& $1',
    description: '"y"',
    path: '/terms/a/',
    main: markup`<h1>${'<x>'}</h1>`,
  });
  expect(made).toMatchInlineSnapshot(
    `"<!doctype html><html lang="zh-CN"><head><title>&lt;x&gt; $&amp; $1 · A &amp; B</title><meta name="description" content="&quot;y&quot;"><link rel="canonical" href="https://example.org/kb/terms/a/"></head><body><header>head</header><main id="main" class="wrap"><h1>&lt;x&gt;</h1></main><footer>foot</footer></body></html>"`,
  );
});

it('ends the title with the whole name of the site, whatever the name holds', () => {
  const site = '甲省 · 政策库';
  const named = shellPage(
    { page: page.replace('A &amp; B', site), site },
    { title: 'x', description: 'y', path: '/a/', main: markup`` },
  );
  expect(named).toContain('<title>x · 甲省 · 政策库</title>');
});

it('keeps a page out of search engines where asked', () => {
  const made = shellPage(shell, {
    title: 'x',
    description: 'y',
    path: '/a/',
    main: markup``,
    noindex: true,
  });
  expect(made).toContain('<meta name="robots" content="noindex">');
  expect(made).not.toContain('canonical');
});

it('says so when the page has no frame to lend', () => {
  expect(() =>
    shellPage(
      { page: '<p>', site: 'x' },
      { title: 'x', description: 'y', path: '/', main: markup`` },
    ),
  ).toThrow('lends its frame');
});

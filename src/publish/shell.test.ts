import { expect, it } from 'vitest';

import { markup } from './markup.ts';
import { shellPage } from './shell.ts';

const shell =
  '<!doctype html><html lang="zh-CN"><head><title>版本 · A &amp; B</title>' +
  '<meta name="description" content="old"><link rel="canonical" href="https://example.org/kb/editions/">' +
  '</head><body><header>head</header><main id="main" class="wrap">old</main><footer>foot</footer></body></html>';

it('puts other content into the frame of a page, escaped', () => {
  const page = shellPage(shell, {
    title: '<x> $& $1',
    description: '"y"',
    path: '/terms/a/',
    main: markup`<h1>${'<x>'}</h1>`,
  });
  expect(page).toMatchInlineSnapshot(
    `"<!doctype html><html lang="zh-CN"><head><title>&lt;x&gt; $&amp; $1 · A &amp; B</title><meta name="description" content="&quot;y&quot;"><link rel="canonical" href="https://example.org/kb/terms/a/"></head><body><header>head</header><main id="main" class="wrap"><h1>&lt;x&gt;</h1></main><footer>foot</footer></body></html>"`,
  );
});

it('keeps a page out of search engines where asked', () => {
  const page = shellPage(shell, {
    title: 'x',
    description: 'y',
    path: '/a/',
    main: markup``,
    noindex: true,
  });
  expect(page).toContain('<meta name="robots" content="noindex">');
  expect(page).not.toContain('canonical');
});

it('says so when the page has no frame to lend', () => {
  expect(() =>
    shellPage('<p>', { title: 'x', description: 'y', path: '/', main: markup`` }),
  ).toThrow('lends its frame');
});

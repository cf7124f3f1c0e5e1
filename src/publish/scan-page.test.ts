import { describe, expect, it } from 'vitest';

import { parsePage } from './built-page.ts';
import { firstPaintScript } from './first-paint.ts';
import { scanPage } from './scan-page.ts';

const page = (body: string): string =>
  `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>甲 &amp; 乙</title></head><body>${body}</body></html>`;

describe('a plain page is read as a browser reads it', () => {
  it.each([
    [
      'links and anchors',
      '<h1 id="a">题</h1><p><a href="/x/?q=1&amp;r=2#y">走 <b>这里</b></a></p>',
    ],
    [
      'a drawing with its own title',
      '<svg viewBox="0 0 1 1"><title>图</title><path d="M0 0"/></svg>',
    ],
    ['a link without words', '<a href="/x/"><img src="/a.png" alt=""></a>'],
    ['inline code', '<p style="color:red" onclick="x()">甲</p><script>1 < 2</script>'],
    ['the one script of our own', `<script>${firstPaintScript}</script>`],
    ['leftovers of Markdown', '<p>**甲**</p><code>undefined</code><p>undefined</p>'],
  ])('%s', (_, body) => {
    expect(scanPage('x.html', page(body))).toEqual(parsePage('x.html', page(body)));
  });
});

describe('a page that is not plain is left to the whole standard', () => {
  it.each([
    ['an attribute without quotes', '<a href=/x/>甲</a>'],
    ['an element without its end', '<p>甲<p>乙'],
    ['an end without its element', '甲</p>'],
    ['a link inside a link', '<a href="/x/">甲<a href="/y/">乙</a></a>'],
    ['a comment', '<!-- 甲 -->'],
    ['an unusual entity', '<p>&hearts;</p>'],
    ['an element that browsers read in their own way', '<noscript><p>甲</p></noscript>'],
    ['a doubled attribute', '<p id="a" id="b">甲</p>'],
  ])('%s', (_, body) => {
    expect(scanPage('x.html', page(body))).toBeUndefined();
  });
});

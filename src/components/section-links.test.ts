import { expect, test } from 'vitest';

import { sectionLinks } from './section-links.ts';

test('sections with an address and a heading are listed in the order of the page', () => {
  const html = `
    <section id="targets"><h2> 本地区的目标 <span class="quiet">共24条</span> </h2><p>x</p></section>
    <section class="indicator-series" id="zhejiang"><h2><a href="/regions/zhejiang/">浙江省</a></h2></section>`;
  expect(sectionLinks(html)).toEqual([
    { id: 'targets', label: '本地区的目标' },
    { id: 'zhejiang', label: '浙江省' },
  ]);
});

test('a section without an address or without a heading of its own is left out', () => {
  const html = `
    <section><h2>没有地址</h2></section>
    <section id="text" class="prose"><p>没有标题</p><h2 id="aim">正文里的标题</h2></section>`;
  expect(sectionLinks(html)).toEqual([]);
});

test('escaped characters of a heading stay escaped', () => {
  expect(sectionLinks('<section id="a"><h2>甲 &amp; 乙</h2></section>')).toEqual([
    { id: 'a', label: '甲 &amp; 乙' },
  ]);
});

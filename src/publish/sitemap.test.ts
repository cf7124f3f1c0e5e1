import { expect, it } from 'vitest';

import { knowledgeBase, siteUrl } from './knowledge-base.fixture.ts';
import { sitemapPages } from './sitemap-pages.ts';
import { robotsText, sitemapFiles } from './sitemap.ts';
import { wellFormed } from './well-formed.fixture.ts';

const pages = sitemapPages(knowledgeBase(), ['schema'], ['2026-03-01']);

it('dates every page by the newest revision of what it shows', () => {
  const [file] = sitemapFiles(pages, siteUrl);
  expect(file!.text).toMatchSnapshot();
  expect(wellFormed(file!.text)).toBe(true);
});

it('splits what is more than 50 000 addresses', () => {
  const many = Array.from({ length: 100_001 }, (_, n) => ({ path: `/terms/t${n}/` }));
  const files = sitemapFiles(many, siteUrl);
  expect(files.map(({ path }) => path)).toEqual([
    'sitemap.xml',
    'sitemap-1.xml',
    'sitemap-2.xml',
    'sitemap-3.xml',
  ]);
  expect(files.every(({ text }) => wellFormed(text))).toBe(true);
});

it('lets robots in and tells them of the sitemap', () => {
  expect(robotsText(siteUrl)).toBe(
    'User-agent: *\nDisallow: /kb/pagefind/\n\nSitemap: https://data.example.org/kb/sitemap.xml\n',
  );
});

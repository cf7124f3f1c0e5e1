import type { PublishedFile, SiteUrl } from './published-file.ts';
import { absoluteUrl } from './published-file.ts';
import { escapeXml } from '../markup/escape.ts';

export interface SitemapPage {
  path: string;
  /** Date of the newest revision of what the page shows; absent where it shows no entries. */
  modified?: string;
}

/** The protocol allows this many addresses in one file. */
const limit = 50_000;

/** One sitemap, or an index of several; pages sorted by path. */
export function sitemapFiles(pages: readonly SitemapPage[], url: SiteUrl): PublishedFile[] {
  const sorted = [...pages].sort((a, b) => (a.path < b.path ? -1 : 1));
  if (sorted.length <= limit) return [{ path: 'sitemap.xml', text: urlSet(sorted, url) }];
  const parts: PublishedFile[] = [];
  for (let at = 0; at < sorted.length; at += limit) {
    const name = `sitemap-${parts.length + 1}.xml`;
    parts.push({ path: name, text: urlSet(sorted.slice(at, at + limit), url) });
  }
  const lines = parts.map(
    ({ path }) => `<sitemap><loc>${escapeXml(absoluteUrl(url, `/${path}`))}</loc></sitemap>\n`,
  );
  return [{ path: 'sitemap.xml', text: xml('sitemapindex', lines) }, ...parts];
}

const urlSet = (pages: readonly SitemapPage[], url: SiteUrl): string =>
  xml(
    'urlset',
    pages.map(
      ({ path, modified }) =>
        `<url><loc>${escapeXml(absoluteUrl(url, path))}</loc>${
          modified ? `<lastmod>${modified}</lastmod>` : ''
        }</url>\n`,
    ),
  );

const xml = (root: string, lines: readonly string[]): string =>
  `<?xml version="1.0" encoding="utf-8"?>
<${root} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${lines.join('')}</${root}>
`;

/** Everything may be read; where the sitemap is. */
export const robotsText = (url: SiteUrl): string =>
  `User-agent: *\nDisallow: ${url.base}pagefind/\n\nSitemap: ${absoluteUrl(url, '/sitemap.xml')}\n`;

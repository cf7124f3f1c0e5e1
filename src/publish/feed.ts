import { entryPath } from '../domain/address.ts';
import type { Site } from '../domain/site.ts';
import { zh } from '../i18n/zh.ts';
import type { Change } from './changes.ts';
import { absoluteUrl, type SiteUrl } from './published-file.ts';
import { escapeXml } from '../markup/escape.ts';

/** How many changes a feed carries; the page of changes has all of them. */
export const feedLength = 100;

export interface Feed {
  title: string;
  /** Path of the feed and of the page that it follows. */
  self: string;
  page: string;
  changes: readonly Change[];
}

/**
 * An Atom feed (RFC 4287). Ids are tag URIs (RFC 4151) made of the host in site.yaml, the date and
 * the address, so that they survive a move of the site to another address.
 */
export function feedText(site: Site, url: SiteUrl, { title, self, page, changes }: Feed): string {
  const address = (path: string): string => escapeXml(absoluteUrl(url, path));
  const host = new URL(site.origin).hostname;
  const updated = changes[0]?.date ?? '1970-01-01';
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${site.language}">
  <title>${escapeXml(title)}</title>
  <id>tag:${host},2026:${escapeXml(self)}</id>
  <updated>${instant(updated)}</updated>
  <link rel="self" type="application/atom+xml" href="${address(self)}"/>
  <link rel="alternate" type="text/html" href="${address(page)}"/>
  <author><name>${escapeXml(site.publisher)}</name></author>
  <rights>${escapeXml(site.license.name)}</rights>
${changes
  .slice(0, feedLength)
  .map((change) => entryText(change, host, address))
  .join('')}</feed>
`;
}

function entryText(
  { entry, date, note, ordinal }: Change,
  host: string,
  address: (path: string) => string,
): string {
  const path = entryPath(entry);
  const title = `${zh.kinds[entry.kind]}：${entry.data.title}`;
  return `  <entry>
    <title>${escapeXml(title)}</title>
    <id>tag:${host},${date}:${path}${ordinal}</id>
    <updated>${instant(date)}</updated>
    <link rel="alternate" type="text/html" href="${address(`${path}#revisions`)}"/>
    <category term="${entry.kind}" label="${escapeXml(zh.kinds[entry.kind])}"/>
    <summary>${escapeXml(note)}</summary>
  </entry>
`;
}

/** A revision has a day, Atom wants an instant: noon in China. */
const instant = (date: string): string => `${date}T12:00:00+08:00`;

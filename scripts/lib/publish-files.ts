import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, sep } from 'node:path';

import { citeFiles } from '../../src/cite/files.ts';
import { pinTo } from '../../src/cite/pin.ts';
import type { KnowledgeBase } from '../../src/domain/knowledge-base.ts';
import { editionFiles } from '../../src/editions/pages.ts';
import type { Graph } from '../../src/graph/build-graph.ts';
import { chartFiles } from '../../src/publish/chart-files.ts';
import { dataFiles } from '../../src/publish/data-files.ts';
import { feeds } from '../../src/publish/feeds.ts';
import { headerFiles } from '../../src/publish/header-files.ts';
import { indicatorData } from '../../src/publish/indicator-data.ts';
import type { PublishedFile, SiteUrl } from '../../src/publish/published-file.ts';
import { sitemapPages } from '../../src/publish/sitemap-pages.ts';
import { robotsText, sitemapFiles } from '../../src/publish/sitemap.ts';
import { departedFiles } from '../../src/urls/departed-files.ts';
import { withDepartedPlaces } from '../../src/urls/departed-places.ts';
import { hostRedirects } from '../../src/urls/host-redirects.ts';
import { fileOfPath } from '../../src/urls/promise.ts';
import { allRules } from '../../src/urls/all-rules.ts';
import type { Promises } from './read-promises.ts';

export interface Publication {
  kb: KnowledgeBase;
  graph: Graph;
  url: SiteUrl;
  promises: Promises;
}

/** The page that lends its frame to pages that no template makes. */
const shellFile = 'editions/index.html';

/** Writes everything of the site that no page template makes into `dir`; returns how many files. */
export function publishFiles(dir: string, { kb, graph, url, promises }: Publication): number {
  const shell = readFileSync(join(dir, shellFile), 'utf8');
  const { departed, editions } = promises;
  const newest = editions.at(-1);
  const dates = editions.map(({ edition }) => edition);
  const answered = new Set([...promises.all, ...departed].map(({ path }) => path));
  const left = departedFiles(departed, shell, url, kb.site.language);
  const ruleIds = allRules.map(({ id }) => id);
  const files: PublishedFile[] = [
    ...dataFiles(kb, graph, url, dates),
    ...kb.byKind.indicator.flatMap((entry) => indicatorData(kb, entry, url)),
    ...kb.byKind.indicator.flatMap((entry) => chartFiles(kb, entry, url)),
    ...feeds(kb, url),
    ...citeFiles(kb, url, newest && pinTo(newest, kb)),
    ...sitemapFiles(sitemapPages(kb, ruleIds, dates), url),
    { path: 'robots.txt', text: robotsText(url) },
    ...editionFiles({ editions, shell, url, isLive: (path) => answered.has(path) }),
    ...left.files,
    ...hostRedirects(departed, url),
  ];
  for (const file of files) write(dir, file);
  for (const { from, to } of left.copies) {
    if (!existsSync(join(dir, from))) continue;
    mkdirSync(dirname(join(dir, to)), { recursive: true });
    copyFileSync(join(dir, from), join(dir, to));
  }
  const places = departed.filter(
    ({ path, anchor }) => anchor !== '' && isPage(dir, path, departed),
  );
  for (const [path, own] of Map.groupBy(places, (place) => place.path)) {
    const file = join(dir, fileOfPath(path));
    writeFileSync(file, withDepartedPlaces(readFileSync(file, 'utf8'), own, url.base));
  }
  const headers = headerFiles(namesAtTop(dir), url.base);
  for (const file of headers) write(dir, file);
  return files.length + left.copies.length + headers.length;
}

/** A page that is still there itself, not a stub or tombstone of this build. */
const isPage = (dir: string, path: string, departed: Promises['departed']): boolean =>
  existsSync(join(dir, fileOfPath(path))) &&
  !departed.some((one) => one.anchor === '' && one.path === path);

function write(dir: string, { path, text }: PublishedFile): void {
  const file = join(dir, path);
  if (!file.startsWith(dir + sep)) throw new Error(`${path} is outside the site`);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

const namesAtTop = (dir: string): string[] =>
  readdirSync(dir, { withFileTypes: true }).map((item) =>
    item.isDirectory() ? `${item.name}/` : item.name,
  );

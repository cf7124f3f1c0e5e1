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
import { digestOf, type Digests } from './digests.ts';
import type { Promises } from './read-promises.ts';

export interface Publication {
  kb: KnowledgeBase;
  graph: Graph;
  url: SiteUrl;
  promises: Promises;
  digests: Digests;
}

/** The page that lends its frame to pages that no template makes. */
const shellFile = 'editions/index.html';

/** Writes everything of the site that no page template makes into `dir`; returns how many files. */
export function publishFiles(dir: string, publication: Publication): number {
  const { kb, url, promises, digests } = publication;
  const shell = readFileSync(join(dir, shellFile), 'utf8');
  const { departed } = promises;
  const left = departedFiles(departed, shell, url, kb.site.language);
  let count = 0;
  const add = (file: PublishedFile): void => {
    write(dir, file, digests);
    count += 1;
  };
  for (const file of ownFiles(publication, shell)) add(file);
  for (const file of left.files) add(file);
  for (const file of hostRedirects(departed, url)) add(file);
  for (const { from, to } of left.copies) {
    if (!existsSync(join(dir, from))) continue;
    mkdirSync(dirname(join(dir, to)), { recursive: true });
    copyFileSync(join(dir, from), join(dir, to));
    digests.delete(to);
  }
  const places = departed.filter(
    ({ path, anchor }) => anchor !== '' && isPage(dir, path, departed),
  );
  for (const [path, own] of Map.groupBy(places, (place) => place.path)) {
    const file = join(dir, fileOfPath(path));
    digests.delete(fileOfPath(path));
    writeFileSync(file, withDepartedPlaces(readFileSync(file, 'utf8'), own, url.base));
  }
  const headers = headerFiles(namesAtTop(dir), url.base);
  headers.forEach(add);
  return count + left.copies.length;
}

/** One after another, so that only those of one entry are in memory. */
function* ownFiles(
  { kb, graph, url, promises }: Publication,
  shell: string,
): Generator<PublishedFile, void> {
  const { departed, editions } = promises;
  const newest = editions.at(-1);
  const dates = editions.map(({ edition }) => edition);
  const answered = new Set([...promises.all, ...departed].map(({ path }) => path));
  const ruleIds = allRules.map(({ id }) => id);
  yield* dataFiles(kb, graph, url, dates);
  for (const entry of kb.byKind.indicator) {
    yield* indicatorData(kb, entry, url);
    yield* chartFiles(kb, entry, url);
  }
  yield* feeds(kb, url);
  yield* citeFiles(kb, url, newest && pinTo(newest, kb));
  yield* sitemapFiles(sitemapPages(kb, ruleIds, dates), url);
  yield { path: 'robots.txt', text: robotsText(url) };
  yield* editionFiles({ editions, shell, url, isLive: (path) => answered.has(path) });
}

/** A page that is still there itself, not a stub or tombstone of this build. */
const isPage = (dir: string, path: string, departed: Promises['departed']): boolean =>
  existsSync(join(dir, fileOfPath(path))) &&
  !departed.some((one) => one.anchor === '' && one.path === path);

function write(dir: string, { path, text }: PublishedFile, digests: Digests): void {
  const file = join(dir, path);
  if (!file.startsWith(dir + sep)) throw new Error(`${path} is outside the site`);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  digests.set(path, digestOf(text));
}

const namesAtTop = (dir: string): string[] =>
  readdirSync(dir, { withFileTypes: true }).map((item) =>
    item.isDirectory() ? `${item.name}/` : item.name,
  );

import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, sep } from 'node:path';

import type { KnowledgeBase } from '../../src/domain/knowledge-base.ts';
import { editionFiles } from '../../src/editions/pages.ts';
import type { Graph } from '../../src/graph/build-graph.ts';
import { dataFiles } from '../../src/publish/data-files.ts';
import { siteFeed } from '../../src/publish/feeds.ts';
import { headerFiles } from '../../src/publish/header-files.ts';
import type { PublishedFile, SiteUrl } from '../../src/publish/published-file.ts';
import type { Shell } from '../../src/publish/shell.ts';
import { sitemapPages } from '../../src/publish/sitemap-pages.ts';
import { robotsText, sitemapFiles } from '../../src/publish/sitemap.ts';
import { departedFiles } from '../../src/urls/departed-files.ts';
import { withDepartedPlaces } from '../../src/urls/departed-places.ts';
import { hostRedirects } from '../../src/urls/host-redirects.ts';
import { fileOfPath } from '../../src/urls/promise.ts';
import { allRules } from '../../src/urls/all-rules.ts';
import { digestOf, type Digests } from './digests.ts';
import { EntryFiles } from './entry-files.ts';
import type { StayingPages, Units } from './kept-site.ts';
import type { Promises } from './read-promises.ts';

export interface Publication {
  kb: KnowledgeBase;
  graph: Graph;
  url: SiteUrl;
  promises: Promises;
  digests: Digests;
  /** The site of which `dir` holds what may stay. */
  kept?: StayingPages | undefined;
}

/** The page that lends its frame to pages that no template makes. */
const shellFile = 'editions/index.html';

/** Writes everything of the site that no page template makes into `dir`; says how many files it has. */
export function publishFiles(
  dir: string,
  publication: Publication,
): { count: number; units: Units } {
  const { kb, url, promises, digests, kept } = publication;
  const shell = { page: readFileSync(join(dir, shellFile), 'utf8'), site: kb.site.name };
  const { departed } = promises;
  const left = departedFiles(departed, shell, url, kb.site.language);
  let count = 0;
  const add = (file: PublishedFile): void => {
    write(dir, file, digests);
    count += 1;
  };
  const beside = filesBesidePages(dir, publication, add);
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
    // A page that stays has its old places already.
    if (kept?.pages.has(fileOfPath(path))) continue;
    const file = join(dir, fileOfPath(path));
    digests.delete(fileOfPath(path));
    writeFileSync(file, withDepartedPlaces(readFileSync(file, 'utf8'), own, url.base));
  }
  const headers = headerFiles(namesAtTop(dir), url.base);
  headers.forEach(add);
  return { count: count + left.copies.length + beside.kept, units: beside.units };
}

/** Writes the files beside the pages of entries, except those of which nothing has changed. */
function filesBesidePages(
  dir: string,
  { kb, graph, url, promises: { editions }, digests, kept }: Publication,
  add: (file: PublishedFile) => void,
): { kept: number; units: Units } {
  const files = new EntryFiles({ kb, graph, url, editions, before: kept?.site.units });
  const linked = new Set(Object.values(kept?.site.units.files ?? {}).flat());
  // What is written through a link would change the site that is still there.
  const unlink = (path: string): void => {
    if (linked.delete(path)) rmSync(join(dir, path));
  };
  let count = 0;
  for (const unit of files.all()) {
    if ('made' in unit) {
      for (const file of unit.made) {
        unlink(file.path);
        add(file);
      }
      continue;
    }
    for (const path of unit.kept) {
      linked.delete(path);
      digests.set(path, kept!.site.digests.get(path)!);
    }
    count += unit.kept.length;
  }
  for (const path of linked) unlink(path);
  return { kept: count, units: files.units() };
}

function* ownFiles(
  { kb, graph, url, promises }: Publication,
  shell: Shell,
): Generator<PublishedFile, void> {
  const { departed, editions } = promises;
  const dates = editions.map(({ edition }) => edition);
  const answered = new Set([...promises.all, ...departed].map(({ path }) => path));
  const ruleIds = allRules.map(({ id }) => id);
  yield* dataFiles(kb, graph, url, dates);
  yield siteFeed(kb, url);
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

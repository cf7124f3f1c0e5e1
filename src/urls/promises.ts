import { entryPath, figurePath, indexPath } from '../domain/address.ts';
import { kinds } from '../domain/kind.ts';
import {
  figuresOf,
  type Entry,
  type Figure,
  type KnowledgeBase,
} from '../domain/knowledge-base.ts';
import { sectionsOf } from '../domain/plan.ts';
import { seriesOf } from '../domain/series.ts';
import { byAddress, type Promised } from './promise.ts';

/** Pages and files that every site has, whatever its content. */
const fixed = [
  '/',
  ...kinds.map(indexPath),
  ...['/targets/', '/search/', '/data/', '/data/codebook/', '/changes/', '/editions/'],
  ...['/quality/', '/compare/', '/method/', '/rules/'],
  ...['figures.csv', 'figures-zh.csv', 'figures.json', 'entries.csv', 'entries.json'].map(inData),
  ...['datapackage.json', 'catalog.jsonld'].map(inData),
  ...['/feed.xml', '/sitemap.xml', '/robots.txt', '/opensearch.xml'],
];

function inData(name: string): string {
  return `/data/${name}`;
}

/** Citations beside the page of every entry and figure. */
const citations = ['cite.bib', 'cite.ris', 'cite.json'];

/** Files beside the page of an entry; a chart only where an indicator has something to draw. */
function filesBeside(entry: Entry): string[] {
  if (entry.kind === 'plan') return ['feed.xml'];
  if (entry.kind !== 'indicator') return [];
  const chart = seriesOf(entry.data).length > 0 ? ['chart.svg'] : [];
  return [...chart, 'data.csv', 'data.json', 'feed.xml'];
}

export interface SiteParts {
  /** Ids of the check rules, each of which has a page. */
  rules: readonly string[];
  /** Dates of the frozen editions. */
  editions: readonly string[];
}

/**
 * Every address that a knowledge base makes the site promise, sorted, each once. Pure, so that
 * what a change of content would lose is known before anything is built.
 */
export function promisesOf(kb: KnowledgeBase, { rules, editions }: SiteParts): Promised[] {
  const site = (path: string): Promised => ({ path, anchor: '', entity: 'site' });
  const all = [
    ...fixed.map(site),
    ...rules.map((id) => site(`/rules/${id}/`)),
    ...kb.site.themes.map(({ id }) => ({ ...site(`/themes/${id}/`), entity: `theme:${id}` })),
    ...editions.flatMap(editionPromises),
    ...[...kb.entries.values()].flatMap(entryPromises),
  ];
  return [...new Map(all.map((one) => [`${one.path}#${one.anchor}`, one])).values()].sort(
    byAddress,
  );
}

/** The page of an entry, the places on it, the files beside it, and the pages of its figures. */
function entryPromises(entry: Entry): Promised[] {
  const path = entryPath(entry);
  const entity = `entry:${entry.id}`;
  const files = [...citations, ...filesBeside(entry)];
  return [
    { path, anchor: '', entity },
    ...anchorsOf(entry).map((anchor) => ({ path, anchor, entity })),
    ...files.map((name) => ({ path: path + name, anchor: '', entity })),
    ...(entry.kind === 'indicator' ? [{ path: `/embed${path}`, anchor: '', entity }] : []),
    ...figuresOf(entry).flatMap((figure) => figurePromises(path, figure)),
  ];
}

function figurePromises(entryPage: string, { key, id }: Figure): Promised[] {
  const path = figurePath(key);
  const entity = `figure:${key}`;
  return [
    { path: entryPage, anchor: id, entity },
    ...[path, `/embed${path}`, ...citations.map((name) => path + name)].map((one) => ({
      path: one,
      anchor: '',
      entity,
    })),
  ];
}

/** Ids that people chose: of sections, activities and headings. */
function anchorsOf(entry: Entry): string[] {
  const headings = entry.body.headings.map(({ id }) => id);
  if (entry.kind === 'plan') {
    return [...sectionsOf(entry.data.chapters).map(({ section }) => section.id), ...headings];
  }
  if (entry.kind === 'source') return [...entry.data.activities.map(({ id }) => id), ...headings];
  return headings;
}

/** The pages inside an edition are frozen with it: its checksum keeps them, not the lock. */
const editionPromises = (date: string): Promised[] =>
  ['/', '.json', '.csv'].map((end) => ({
    path: `/editions/${date}${end}`,
    anchor: '',
    entity: `edition:${date}`,
  }));

import { entryPath, figurePath, indexPath } from '../domain/address.ts';
import {
  figuresOf,
  type Entry,
  type EntryOf,
  type Figure,
  type KnowledgeBase,
} from '../domain/knowledge-base.ts';
import { endYear, isOpen, startYear } from '../domain/period.ts';
import { units } from '../domain/unit.ts';
import { zh } from '../i18n/zh.ts';
import { absoluteUrl, type SiteUrl } from './published-file.ts';

type Thing = Record<string, unknown>;

/** The text of a `<script type="application/ld+json">`: no `<` in it can end the script. */
export const jsonLdText = (things: readonly Thing[]): string =>
  JSON.stringify(
    things.length === 1
      ? { '@context': 'https://schema.org', ...things[0] }
      : { '@context': 'https://schema.org', '@graph': things },
  )
    .replaceAll('<', '\\u003c')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029');

/** What an entry is, in schema.org's words, with the way to it. */
export function entryThings(kb: KnowledgeBase, entry: Entry, url: SiteUrl): Thing[] {
  const trail = [
    { name: kb.site.name, path: '/' },
    { name: zh.kinds[entry.kind], path: indexPath(entry.kind) },
    { name: entry.data.title, path: entryPath(entry) },
  ];
  const own =
    entry.kind === 'indicator'
      ? [dataset(kb, entry, url)]
      : entry.kind === 'plan' || entry.kind === 'source'
        ? [report(kb, entry, url)]
        : [];
  return [...own, breadcrumbs(trail, url)];
}

export const breadcrumbs = (
  trail: readonly { name: string; path: string }[],
  url: SiteUrl,
): Thing => ({
  '@type': 'BreadcrumbList',
  itemListElement: trail.map(({ name, path }, index) => ({
    '@type': 'ListItem',
    position: index + 1,
    name,
    item: absoluteUrl(url, path),
  })),
});

/** Search engines ask for descriptions of at least 50 characters. */
function dataset(kb: KnowledgeBase, entry: EntryOf<'indicator'>, url: SiteUrl): Thing {
  const { data } = entry;
  const at = (path: string): string => absoluteUrl(url, path);
  const figures = figuresOf(entry);
  const years = figures.flatMap(({ period }) => [startYear(period)!, endYear(period)!]);
  const areas = [...new Set(figures.map(({ area }) => area))];
  const sources = [...new Set(figures.map(({ source }) => source))];
  const path = entryPath(entry);
  return {
    '@type': 'Dataset',
    '@id': at(path),
    url: at(path),
    name: data.title,
    ...(data.english ? { alternateName: data.english } : {}),
    description: describe(kb, entry),
    license: kb.site.license.url,
    creator: organization(kb),
    publisher: organization(kb),
    dateModified: data.revisions[0]!.date,
    version: data.revisions[0]!.date,
    temporalCoverage: figures.some(({ period }) => isOpen(period))
      ? `${Math.min(...years)}/..`
      : span(Math.min(...years), Math.max(...years)),
    spatialCoverage: areas.map((id) => place(kb, id)),
    variableMeasured: {
      '@type': 'StatisticalVariable',
      name: data.title,
      description: data.definition,
    },
    isBasedOn: sources.map((id) => at(`/sources/${id}/`)),
    includedInDataCatalog: { '@id': at('/data/') },
    distribution: [
      download('text/csv', at(`${path}data.csv`)),
      download('application/json', at(`${path}data.json`)),
    ],
  };
}

const describe = ({ site }: KnowledgeBase, { data }: EntryOf<'indicator'>): string =>
  data.summary + data.definition + zh.dataPage.describes(data.observations.length, site.name);

const download = (encodingFormat: string, contentUrl: string): Thing => ({
  '@type': 'DataDownload',
  encodingFormat,
  contentUrl,
});

const span = (from: number, to: number): string => (from === to ? `${from}` : `${from}/${to}`);

/** A document of a government or a report: the document itself, not our page about it. */
function report(
  kb: KnowledgeBase,
  entry: EntryOf<'plan'> | EntryOf<'source'>,
  url: SiteUrl,
): Thing {
  const { data } = entry;
  const isPlan = 'issuers' in data;
  const authors = isPlan ? data.issuers : data.authors;
  const published = isPlan ? (data.published ?? data.adopted) : data.issued;
  const isOfficial = isPlan || data.type === 'official-document';
  return {
    '@type': 'Report',
    name: data.title,
    mainEntityOfPage: absoluteUrl(url, entryPath(entry)),
    description: data.summary,
    ...(data.number ? { identifier: data.number, reportNumber: data.number } : {}),
    author: authors.map((name) => ({
      '@type': isOfficial ? 'GovernmentOrganization' : 'Organization',
      name,
    })),
    ...(published ? { datePublished: published } : {}),
    ...(isPlan
      ? { spatialCoverage: place(kb, data.area), temporalCoverage: data.period }
      : data.url
        ? { url: data.url }
        : {}),
    inLanguage: kb.site.language,
  };
}

/** One figure as an observation; licence and source are of the page that holds it. */
export function observation(kb: KnowledgeBase, figure: Figure, url: SiteUrl): Thing {
  const unit = units.get(figure.unit);
  const source = kb.entries.get(figure.source);
  return {
    '@type': 'Observation',
    '@id': absoluteUrl(url, figurePath(figure.key)),
    name: figure.label,
    observationAbout: place(kb, figure.area),
    observationDate: figure.period,
    variableMeasured: { '@type': 'StatisticalVariable', name: figure.label },
    value: figure.comparator === '=' ? exact(figure.value) : `${figure.comparator} ${figure.value}`,
    ...(unit?.label ? { unitText: unit.label } : {}),
    mainEntityOfPage: {
      '@type': 'WebPage',
      url: absoluteUrl(url, figurePath(figure.key)),
      license: kb.site.license.url,
      isBasedOn: {
        '@type': 'CreativeWork',
        name: source?.data.title ?? figure.source,
        url: absoluteUrl(url, `/sources/${figure.source}/`),
      },
    },
  };
}

/** A number where JSON keeps every digit that the source states, else its digits as text. */
const exact = (value: string): number | string =>
  String(Number(value)) === value ? Number(value) : value;

/** `/data/catalog.jsonld` names them all, and each names its catalogue on its own page. */
const mostDatasets = 100;

/** The whole of the open data, for `/data/`. */
export const dataCatalogThing = (kb: KnowledgeBase, url: SiteUrl): Thing => ({
  '@type': 'DataCatalog',
  '@id': absoluteUrl(url, '/data/'),
  url: absoluteUrl(url, '/data/'),
  name: kb.site.name,
  description: kb.site.description,
  license: kb.site.license.url,
  publisher: organization(kb),
  dataset: kb.byKind.indicator.slice(0, mostDatasets).map((entry) => ({
    '@type': 'Dataset',
    '@id': absoluteUrl(url, entryPath(entry)),
    name: entry.data.title,
    description: describe(kb, entry),
    license: kb.site.license.url,
    url: absoluteUrl(url, entryPath(entry)),
  })),
});

/** The site and its search, for the home page. */
export const websiteThing = (kb: KnowledgeBase, url: SiteUrl): Thing => ({
  '@type': 'WebSite',
  name: kb.site.name,
  description: kb.site.description,
  url: absoluteUrl(url, '/'),
  inLanguage: kb.site.language,
  publisher: organization(kb),
  potentialAction: {
    '@type': 'SearchAction',
    target: `${absoluteUrl(url, '/search/')}?q={search_term_string}`,
    'query-input': 'required name=search_term_string',
  },
});

const organization = ({ site }: KnowledgeBase): Thing => ({
  '@type': 'Organization',
  name: site.publisher,
});

function place(kb: KnowledgeBase, id: string): Thing {
  const entry = kb.entries.get(id);
  const code =
    entry?.kind === 'county' || entry?.kind === 'region' ? entry.data.codes[0]?.code : undefined;
  return {
    '@type': 'AdministrativeArea',
    name: entry?.data.title ?? id,
    ...(code ? { identifier: code } : {}),
  };
}

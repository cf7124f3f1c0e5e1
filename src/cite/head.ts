import type { Entry } from '../domain/knowledge-base.ts';
import type { License } from '../domain/site.ts';
import type { Citation } from './citation.ts';
import { gbt7714y2025 } from './gbt7714.ts';
import type { CiteItem } from './item.ts';

/** `property` for Open Graph, `name` for everything else. */
export type Meta = { name: string; content: string } | { property: string; content: string };

export interface HeadLink {
  rel: string;
  href: string;
  type?: string;
  title?: string;
}

export interface Head {
  metas: Meta[];
  links: HeadLink[];
}

/** The files of a page below its own address. */
export const citeFormats = [
  { name: 'cite.bib', label: 'BibTeX', type: 'application/x-bibtex' },
  { name: 'cite.ris', label: 'RIS', type: 'application/x-research-info-systems' },
  { name: 'cite.json', label: 'CSL-JSON', type: 'application/vnd.citationstyles.csl+json' },
] as const;

const dataFormats = [
  { name: 'data.csv', label: 'CSV', type: 'text/csv' },
  { name: 'data.json', label: 'JSON', type: 'application/json' },
] as const;

export interface Described {
  citation: Citation;
  /** Absent for the page of a figure. */
  entry?: Entry;
  /** Of the site. */
  license: License;
  description: string;
  /** Of a picture for social cards; absent where the site has none. */
  image?: { url: string; alt: string };
}

/**
 * What programs read in the head of a page: reference managers, browsers, social networks. Hrefs are
 * absolute. A page about a document describes the document; every other page describes itself.
 */
export function headOf(described: Described): Head {
  const { citation, entry, license } = described;
  const files = [...citeFormats, ...(entry?.kind === 'indicator' ? dataFormats : [])];
  return {
    metas: [...reference(described), ...socialCard(described)],
    links: [
      { rel: 'license', href: license.url },
      { rel: 'cite-as', href: citation.page.url ?? citation.address },
      ...files.map(({ name, label, type }) => ({
        rel: 'alternate',
        href: citation.address + name,
        type,
        title: label,
      })),
    ],
  };
}

function reference(described: Described): Meta[] {
  const { citation, entry } = described;
  const document = entry && documentOf(entry, citation);
  if (document?.type === 'report') return highwire(document, citation.address);
  return dublinCore(document ?? citation.page, described);
}

/** The document that a page is about: a source, or the plan itself. */
function documentOf(entry: Entry, { sources }: Citation): CiteItem | undefined {
  const source = sources[0]?.item;
  if (entry.kind === 'source') return source;
  if (entry.kind !== 'plan') return undefined;
  const { title, issuers, number, adopted, published } = entry.data;
  const issued = adopted ?? published;
  return {
    id: entry.id,
    type: 'report',
    official: true,
    authors: issuers,
    title,
    ...(number !== undefined && { number }),
    ...(issued !== undefined && { issued }),
    language: source?.language ?? 'zh-CN',
  };
}

/** Zotero takes a page for a report by the institution tag alone; without it for a journal article. */
const highwire = (item: CiteItem, address: string): Meta[] =>
  metas([
    ['citation_title', item.title],
    ...item.authors.map((name) => ['citation_author', name] as const),
    ['citation_technical_report_institution', item.authors.join('、')],
    ['citation_technical_report_number', item.number],
    ['citation_publication_date', item.issued?.replaceAll('-', '/')],
    ['citation_language', item.language],
    ['citation_public_url', item.url ?? address],
  ]);

const zoteroTypes: Record<CiteItem['type'], string> = {
  report: 'report',
  dataset: 'dataset',
  webpage: 'webpage',
  'article-newspaper': 'newspaperArticle',
  standard: 'standard',
  document: 'document',
};

function dublinCore(item: CiteItem, { citation, license, description }: Described): Meta[] {
  const { address, page } = citation;
  return metas([
    ['z.itemType', zoteroTypes[item.type]],
    ['DC.type', item.type === 'dataset' ? 'Dataset' : 'Text'],
    ['DC.title', item.title],
    ...item.authors.map((name) => ['DC.creator', name] as const),
    ['DC.publisher', item.container],
    ['DC.date', item.issued],
    ['dcterms.modified', page.issued],
    ['DC.identifier', item.url ?? address],
    ['DC.description', description],
    ['DC.language', item.language],
    ['DC.rights', license.url],
    ['dcterms.bibliographicCitation', gbt7714y2025(item)],
  ]);
}

/** `website` would make Zotero take every page for a web page, even a report. */
function socialCard({ citation, entry, description, image }: Described): Meta[] {
  const title = entry ? entry.data.title : citation.sentence.replace(/。$/, '');
  const properties: [string, string | undefined][] = [
    ['og:type', 'article'],
    ['og:title', title],
    ['og:description', description],
    ['og:url', citation.address],
    ['og:site_name', citation.page.container],
    ['og:locale', citation.page.language.replace('-', '_')],
    ['og:image', image?.url],
    ['og:image:alt', image?.alt],
  ];
  return [
    ...properties.flatMap(([property, content]) =>
      content === undefined ? [] : [{ property, content }],
    ),
    { name: 'twitter:card', content: image ? 'summary_large_image' : 'summary' },
  ];
}

const metas = (all: readonly (readonly [name: string, content: string | undefined])[]): Meta[] =>
  all.flatMap(([name, content]) =>
    content === undefined || content === '' ? [] : [{ name, content }],
  );

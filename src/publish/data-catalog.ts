import { entryPath } from '../domain/address.ts';
import type { EntryOf, KnowledgeBase } from '../domain/knowledge-base.ts';
import type { Site } from '../domain/site.ts';
import { latestDate } from './changes.ts';
import { absoluteUrl, type SiteUrl } from './published-file.ts';

const context = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dcterms: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  prov: 'http://www.w3.org/ns/prov#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
};

/** DCAT 3: one dataset of all figures with its editions, one for each indicator, one series a plan. */
export function dataCatalog(kb: KnowledgeBase, url: SiteUrl, editions: readonly string[]): object {
  const { site } = kb;
  const at = (path: string): string => absoluteUrl(url, path);
  const publisher = { '@type': 'foaf:Agent', 'foaf:name': site.publisher };
  const shared = {
    'dcterms:license': licenseDocument(site),
    'dcterms:language': {
      '@id': `http://id.loc.gov/vocabulary/iso639-1/${site.language.split('-')[0]}`,
      '@type': 'dcterms:LinguisticSystem',
    },
    'dcterms:publisher': publisher,
  };
  const version = latestDate(kb.entries.values());
  const whole = {
    '@id': at('/data/figures.csv#dataset'),
    '@type': 'dcat:Dataset',
    'dcterms:title': site.name,
    'dcterms:description': site.description,
    'dcterms:modified': date(version),
    'dcat:version': version,
    ...shared,
    'dcat:landingPage': page(at('/data/')),
    'dcat:distribution': [
      distribution(site, at('/data/figures.csv'), 'text/csv'),
      distribution(site, at('/data/figures.json'), 'application/json'),
      distribution(site, at('/data/figures-zh.csv'), 'text/csv'),
    ],
    ...(editions.length > 0
      ? { 'dcat:hasVersion': editions.map((edition) => ({ '@id': at(`/editions/${edition}/`) })) }
      : {}),
  };
  return {
    '@context': context,
    '@id': at('/data/catalog.jsonld'),
    '@type': 'dcat:Catalog',
    'dcterms:title': site.name,
    'dcterms:description': site.description,
    'dcterms:modified': date(version),
    ...shared,
    'foaf:homepage': page(at('/')),
    'dcat:dataset': [
      whole,
      ...kb.byKind.plan.map((plan) => ({
        '@id': at(`${entryPath(plan)}#series`),
        '@type': ['dcat:DatasetSeries', 'dcat:Dataset'],
        'dcterms:title': plan.data.title,
        'dcterms:description': plan.data.summary,
        'dcterms:publisher': publisher,
        'dcat:landingPage': page(at(entryPath(plan))),
      })),
      ...kb.byKind.indicator.map((entry) => indicatorDataset(kb, entry, at, shared)),
    ],
  };
}

function indicatorDataset(
  kb: KnowledgeBase,
  entry: EntryOf<'indicator'>,
  at: (path: string) => string,
  shared: object,
): object {
  const path = entryPath(entry);
  const { data } = entry;
  const sources = [...new Set(data.observations.map(({ source }) => source))];
  const plans = kb.byKind.plan.filter((plan) => sources.includes(plan.data.source));
  return {
    '@id': at(`${path}#dataset`),
    '@type': 'dcat:Dataset',
    'dcterms:title': data.title,
    'dcterms:description': data.summary,
    'dcterms:modified': date(data.revisions[0]!.date),
    ...shared,
    'dcat:landingPage': page(at(path)),
    'dcat:inSeries': plans.map((plan) => ({ '@id': at(`${entryPath(plan)}#series`) })),
    'prov:wasDerivedFrom': sources.map((id) => ({ '@id': at(`/sources/${id}/`) })),
    'dcat:distribution': [
      distribution(kb.site, at(`${path}data.csv`), 'text/csv'),
      distribution(kb.site, at(`${path}data.json`), 'application/json'),
    ],
  };
}

const distribution = (site: Site, address: string, mediaType: string): object => ({
  '@type': 'dcat:Distribution',
  'dcat:accessURL': { '@id': address },
  'dcat:downloadURL': { '@id': address },
  'dcat:mediaType': {
    '@id': `https://www.iana.org/assignments/media-types/${mediaType}`,
    '@type': 'dcterms:MediaType',
  },
  'dcterms:license': licenseDocument(site),
});

const licenseDocument = ({ license }: Site): object => ({
  '@id': license.url,
  '@type': 'dcterms:LicenseDocument',
});

const page = (address: string): object => ({ '@id': address, '@type': 'foaf:Document' });

const date = (value: string): object => ({ '@value': value, '@type': 'xsd:date' });

import { createReadStream, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { parseSitemap } from 'sitemap';
import { describe, expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';

import { filesBelow } from '../../scripts/lib/files-below.ts';
import { schemaOrgFaults } from './schema-org.ts';

const read = (...path: string[]): string => readFileSync(join(...path), 'utf8');
const sitemapSchema = read('node_modules/sitemap/schema/sitemap.xsd');
const sitemapErrors = async (xml: string): Promise<readonly unknown[]> =>
  (await validateXML({ xml, schema: sitemapSchema })).errors;

describe.each(['reports/site', 'reports/other-site'])('in %s', (dir) => {
  const files = filesBelow(dir);

  test('every description in JSON-LD has only what schema.org allows', () => {
    const blocks = files
      .filter((file) => file.endsWith('.html'))
      .flatMap((file) =>
        [...read(dir, file).matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].map(
          ([, text]) => ({ file, faults: schemaOrgFaults(JSON.parse(text!)) }),
        ),
      );
    expect(blocks.length).toBeGreaterThan(40);
    expect(blocks.filter(({ faults }) => faults.length > 0)).toEqual([]);
  });

  test('the sitemap is valid by the schema of sitemaps.org', async () => {
    expect(await sitemapErrors(read(dir, 'sitemap.xml'))).toEqual([]);
  });

  test('the sitemap is read by another program as addresses of pages that are there', async () => {
    const read = await parseSitemap(createReadStream(join(dir, 'sitemap.xml')));
    const { pathname: base } = new URL(read[0]!.url);
    const paths = read.map(({ url }) => new URL(url).pathname.slice(base.length));
    expect(paths.length).toBeGreaterThan(40);
    expect(paths.filter((path) => !files.includes(`${path}index.html`))).toEqual([]);
  });

  test('every feed, picture and description of the search is well-formed XML', async () => {
    const documents = files
      .filter((file) => /\.(?:xml|svg)$/.test(file))
      .map((file) => ({ fileName: file.replaceAll('/', '_'), contents: read(dir, file) }));
    expect(documents.length).toBeGreaterThan(10);
    const { errors } = await validateXML({ xml: documents, normalization: 'c14n' });
    expect(errors).toEqual([]);
  });
});

describe('what the schemas refuse:', () => {
  test.each([
    ['a type that there is none of', { '@type': 'Datasett' }],
    ['a property that there is none of', { '@type': 'Dataset', titel: 'x' }],
    ['a property of something else', { '@type': 'Observation', license: 'https://example.org/' }],
    ['a thing in the place of another', { '@type': 'Dataset', creator: { '@type': 'Place' } }],
    ['a text in the place of a number', { '@type': 'ListItem', position: true }],
    ['a word that was replaced', { '@type': 'Organization', members: { '@type': 'Person' } }],
    ['the same deeper inside', { '@graph': [{ '@type': 'Dataset', about: [{ name: 'x' }] }] }],
  ])('%s', (_, thing) => expect(schemaOrgFaults(thing)).toHaveLength(1));

  test('a day in the sitemap that is none', async () => {
    const wrong = read('reports/site/sitemap.xml').replace('<lastmod>2', '<lastmod>x');
    expect(await sitemapErrors(wrong)).not.toEqual([]);
  });
});

import { createHash } from 'node:crypto';

import type { KnowledgeBase } from '../domain/knowledge-base.ts';
import type { License } from '../domain/site.ts';
import { latestDate } from './changes.ts';
import { entryColumns } from './entry-columns.ts';
import { figureColumns, type Column } from './figure-columns.ts';
import { absoluteUrl, type PublishedFile, type SiteUrl } from './published-file.ts';

export interface DataFile extends PublishedFile {
  name: string;
  title: string;
  format: 'csv' | 'json';
  /** Only for files that a table schema describes. */
  schema?: object;
}

/** The descriptor of the data files beside it: Data Package v2 with table schemas and checksums. */
export function dataPackage(kb: KnowledgeBase, files: readonly DataFile[], url: SiteUrl): object {
  const { site } = kb;
  const version = latestDate(kb.entries.values());
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'policy-knowledge-base',
    id: absoluteUrl(url, '/data/'),
    title: site.name,
    description: site.description,
    homepage: absoluteUrl(url, '/data/'),
    version,
    created: `${version}T00:00:00Z`,
    licenses: licensesOf(site.license),
    contributors: [{ title: site.publisher, roles: ['publisher'] }],
    sources: kb.byKind.source.map(({ id, data }) => ({
      title: data.title,
      path: data.url ?? absoluteUrl(url, `/sources/${id}/`),
      version: data.issued ?? data.issuedNote ?? '',
    })),
    resources: files.map((file) => resource(file, site.license)),
  };
}

const licensesOf = ({ id, title, url }: License): object[] => [{ name: id, title, path: url }];

function resource({ path, name, title, format, schema, text }: DataFile, license: License): object {
  const bytes = Buffer.from(text, 'utf8');
  return {
    name,
    path: path.replace(/^.*\//, ''),
    title,
    ...(schema ? { type: 'table' } : {}),
    format,
    mediatype: format === 'csv' ? 'text/csv' : 'application/json',
    encoding: 'utf-8',
    bytes: bytes.length,
    hash: `sha256:${createHash('sha256').update(bytes).digest('hex')}`,
    licenses: licensesOf(license),
    ...(schema
      ? { dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', header: true } }
      : {}),
    ...(schema ? { schema } : {}),
  };
}

export const figureSchema = (): object => ({
  ...tableSchema(figureColumns),
  foreignKeys: ['entry', 'indicator', 'area', 'source', 'plan'].map((field) => ({
    fields: [field],
    reference: { resource: 'entries-table', fields: ['id'] },
  })),
});

export const entrySchema = (): object => tableSchema(entryColumns);

const tableSchema = (columns: readonly Column[]): object => ({
  $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
  fields: columns.map(({ name, type, title, description, required, values, sdmx }) => ({
    name,
    type,
    title,
    description,
    ...(name === 'url' ? { format: 'uri' } : {}),
    ...(sdmx ? { 'sdmx:concept': sdmx } : {}),
    constraints: {
      ...(required ? { required } : {}),
      ...(name === 'id' ? { unique: true } : {}),
      ...(values ? { enum: values } : {}),
    },
  })),
  primaryKey: ['id'],
  missingValues: [''],
});

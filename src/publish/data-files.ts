import type { KnowledgeBase } from '../domain/knowledge-base.ts';
import type { Graph } from '../graph/build-graph.ts';
import { zh } from '../i18n/zh.ts';
import { csvText } from './csv.ts';
import { dataCatalog } from './data-catalog.ts';
import { dataPackage, entrySchema, figureSchema, type DataFile } from './data-package.ts';
import { entryTable } from './entry-columns.ts';
import { entryRecords } from './entry-rows.ts';
import { cellsOf, figureHeader, figureRows } from './figure-rows.ts';
import { jsonText } from './json.ts';
import type { PublishedFile, SiteUrl } from './published-file.ts';
import { figureSpreadsheet } from './spreadsheet.ts';

/** Everything under `/data/` that is no page. `editions` are the dates of the frozen ones, ascending. */
export function dataFiles(
  kb: KnowledgeBase,
  graph: Graph,
  url: SiteUrl,
  editions: readonly string[] = [],
): PublishedFile[] {
  const rows = figureRows(kb, url);
  const entries = entryRecords(kb, graph, url);
  const names = zh.dataPage.files;
  const files: DataFile[] = [
    {
      name: 'figures',
      path: 'data/figures.csv',
      title: names.figures,
      format: 'csv',
      schema: figureSchema(),
      text: csvText(figureHeader, rows.map(cellsOf)),
    },
    {
      name: 'figures-json',
      path: 'data/figures.json',
      title: names.figures,
      format: 'json',
      text: jsonText(rows),
    },
    {
      name: 'figures-zh',
      path: 'data/figures-zh.csv',
      title: names.spreadsheet,
      format: 'csv',
      text: figureSpreadsheet(kb, [...kb.figures.values()], url),
    },
    {
      name: 'entries',
      path: 'data/entries.json',
      title: names.entries,
      format: 'json',
      text: jsonText(entries),
    },
    {
      name: 'entries-table',
      path: 'data/entries.csv',
      title: names.entryTable,
      format: 'csv',
      schema: entrySchema(),
      text: entryTable(entries),
    },
  ];
  return [
    ...files.map(({ path, text }) => ({ path, text })),
    { path: 'data/datapackage.json', text: jsonText(dataPackage(kb, files, url)) },
    { path: 'data/catalog.jsonld', text: jsonText(dataCatalog(kb, url, editions)) },
  ];
}

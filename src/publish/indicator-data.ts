import { figuresOf, type EntryOf, type KnowledgeBase } from '../domain/knowledge-base.ts';
import { entryPath } from '../domain/address.ts';
import { progressOf } from '../domain/progress.ts';
import { seriesOf, type SeriesPoint } from '../domain/series.ts';
import type { Verdict } from '../domain/verdict.ts';
import { csvText } from './csv.ts';
import { cellsOf, figureHeader, figureRow } from './figure-rows.ts';
import { jsonText } from './json.ts';
import { absoluteUrl, type PublishedFile, type SiteUrl } from './published-file.ts';

/** `data.csv` and `data.json` of one indicator: its figures, and its progress with all that went in. */
export function indicatorData(
  kb: KnowledgeBase,
  entry: EntryOf<'indicator'>,
  url: SiteUrl,
): PublishedFile[] {
  const { data } = entry;
  const path = entryPath(entry);
  const rows = figuresOf(entry).map((figure) => figureRow(kb, figure, url));
  const document = {
    id: entry.id,
    url: absoluteUrl(url, path),
    title: data.title,
    english: data.english ?? null,
    summary: data.summary,
    definition: data.definition,
    unit: data.unit,
    direction: data.direction,
    target_type: data.targetType,
    comparability: data.comparability ?? null,
    license: kb.site.license.id,
    revised: data.revisions[0]!.date,
    revisions: data.revisions,
    figures: rows,
    progress: seriesOf(data).map((series) => {
      const { method, status, verdicts } = progressOf(series);
      return {
        method,
        area: series.area,
        target_type: series.targetType,
        status,
        verdicts: verdicts.map((verdict) => verdictRecord(entry.id, verdict)),
      };
    }),
  };
  const folder = path.slice(1);
  return [
    { path: `${folder}data.csv`, text: csvText(figureHeader, rows.map(cellsOf)) },
    { path: `${folder}data.json`, text: jsonText(document) },
  ];
}

function verdictRecord(indicator: string, verdict: Verdict): object {
  const { status, missing, inputs, p, e, q, compound, caveats, baseline, actual, targets } =
    verdict;
  const key = ({ observation }: SeriesPoint): string => `${indicator}.${observation.id}`;
  return {
    status,
    missing: missing ?? null,
    inputs,
    figures: {
      baseline: baseline ? key(baseline) : null,
      actual: actual ? key(actual) : null,
      targets: targets.map(key),
    },
    p: p ?? null,
    e: e ?? null,
    q: q ?? null,
    compound: compound ?? null,
    caveats,
  };
}

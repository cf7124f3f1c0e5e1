import type { Row } from './search.ts';

const columns: [string, (row: Row) => string][] = [
  ['entries', ({ entries }) => String(entries)],
  ['engine', ({ engine }) => engine],
  ['found %', ({ found }) => percent(found)],
  ['correct %', ({ correct }) => percent(correct)],
  ['first ten %', ({ firstTen }) => percent(firstTen)],
  ['MRR', ({ mrr }) => mrr.toFixed(3)],
  ['recall %', ({ recall }) => percent(recall)],
  ['forbidden', ({ forbidden }) => String(forbidden)],
  ['absent answered', ({ absentAnswered }) => String(absentAnswered)],
  ['p50/p95 ms', ({ p50, p95 }) => `${p50.toFixed(1)}/${p95.toFixed(1)}`],
  ['CPU p50/p95 ms', ({ cpu50, cpu95 }) => `${cpu50.toFixed(1)}/${cpu95.toFixed(1)}`],
  ['index KB', ({ indexBytes }) => (indexBytes / 1024).toFixed(0)],
  [
    'cold KB median/max',
    ({ coldMedian, coldMax }) => `${kilobytes(coldMedian)}/${kilobytes(coldMax)}`,
  ],
  ['build s', ({ buildSeconds }) => buildSeconds.toFixed(1)],
];

/** The rows of the search bench as a Markdown table. */
export function searchReport(rows: readonly Row[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |\n`;
  return [
    line(columns.map(([name]) => name)),
    line(columns.map(() => '---')),
    ...rows.map((row) => line(columns.map(([, cell]) => cell(row)))),
  ].join('');
}

const percent = (value: number): string => value.toFixed(2);

const kilobytes = (bytes: number | undefined): string =>
  bytes === undefined ? '–' : (bytes / 1024).toFixed(0);

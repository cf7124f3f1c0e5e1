import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { benchBuild, runBuild } from './build-bench.ts';
import type { Measured } from './measure.ts';
import { gigabytes, seconds, table } from './table.ts';

interface Edit {
  name: string;
  folder: string;
  from: RegExp;
  to: string;
}

const edits: readonly Edit[] = [
  { name: 'nothing', folder: 'terms', from: /$/, to: '' },
  { name: 'the text of a term', folder: 'terms', from: /$/, to: '\n另有一句说明。\n' },
  { name: 'the summary of a measure', folder: 'measures', from: /^(summary: .*)$/m, to: '$1又' },
  {
    name: 'a revision of an indicator',
    folder: 'indicators',
    from: /^revisions:\n/m,
    to: 'revisions:\n  - date: 2026-11-21\n    note: 再改一次。\n',
  },
  { name: 'the title of a county', folder: 'counties', from: /^(title: .*)$/m, to: '$1甲' },
];

/** A whole build of `size` entries, then one after each of several edits to one entry, as shares of it. */
export async function benchEdits(folder: string, size: number): Promise<string> {
  const first = await benchBuild(folder, size);
  const content = join(folder, `content-${size}`);
  const rows = [row('the whole site', first, first)];
  for (const { name, folder: kind, from, to } of edits) {
    const files = readdirSync(join(content, kind)).sort();
    const path = join(content, kind, files[Math.floor(files.length / 2)]!);
    writeFileSync(path, readFileSync(path, 'utf8').replace(from, to));
    const built = await runBuild(content, first.dir);
    if (built.code !== 0) throw new Error(built.output.slice(-4000));
    rows.push(row(name, built, first));
  }
  const head = ['edited', 'pages made', 'wall s', '% of whole', 'CPU s', '% of whole', 'peak GB'];
  return `${size} entries\n\n${table(head, rows)}\n\n`;
}

function row(name: string, { whole, parts }: Measured, first: Measured): string[] {
  const made = parts.find((part) => part.name === 'render')?.said.replace(/ pages.*$/, '') ?? '–';
  const share = (own: number, of: number): string => ((100 * own) / of).toFixed(1);
  return [
    ...[name, made, seconds(whole.wall), share(whole.wall, first.whole.wall)],
    ...[seconds(whole.cpu), share(whole.cpu, first.whole.cpu), gigabytes(whole.peak)],
  ];
}

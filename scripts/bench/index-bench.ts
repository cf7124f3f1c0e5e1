import { join } from 'node:path';

import { kinds, folderOf } from '../../src/domain/kind.ts';
import { projectRoot } from '../lib/paths.ts';
import { benchBuild } from './build-bench.ts';
import { bytesBelow } from './bytes-below.ts';
import { measure } from './measure.ts';
import { gigabytes, megabytes, seconds, table } from './table.ts';

interface Row {
  name: string;
  pages: string;
  cpu: number;
  wall: number;
  peak: number;
  bytes: number;
}

/**
 * The search index of a built site: ours, and Pagefind's own program as shipped on the pages of the
 * same entries and on all pages of the site.
 */
export async function benchIndex(folder: string, size: number): Promise<string> {
  const site = await benchBuild(folder, size);
  if (site.code !== 0) throw new Error(site.output.slice(-4000));
  const entryPages = `{${kinds.map((kind) => folderOf[kind]).join(',')}}/*/index.html`;
  const rows = [
    await ours(join(folder, `content-${size}`), join(folder, `index-${size}`)),
    await asShipped(site.dir, join(folder, `entries-${size}`), entryPages),
    await asShipped(site.dir, join(folder, `pages-${size}`)),
  ];
  const own = rows[0]!;
  return `${size} entries, ${site.pages} pages

${table(
  ['', 'pages', 'CPU s', 'ours / theirs', 'wall s', 'peak GB', 'ours / theirs', 'MB'],
  rows.map((row) => [
    row.name,
    row.pages,
    seconds(row.cpu),
    (own.cpu / row.cpu).toFixed(2),
    seconds(row.wall),
    gigabytes(row.peak),
    (own.peak / row.peak).toFixed(2),
    megabytes(row.bytes),
  ]),
)}

`;
}

/** Memory counts the whole process, the content that it has read included. */
async function ours(content: string, out: string): Promise<Row> {
  const { code, parts, output } = await measure({
    command: process.execPath,
    args: [join(projectRoot, 'scripts/bench/index-own.ts'), content, out],
    cwd: projectRoot,
    endOf: (line) => (line === 'read' || line === 'index' ? { name: line, said: '' } : undefined),
  });
  const part = parts.find(({ name }) => name === 'index');
  if (code !== 0 || !part) throw new Error(output.slice(-4000));
  return { ...part, name: '知策', pages: 'entries', bytes: bytesBelow(out).bytes };
}

async function asShipped(site: string, out: string, glob?: string): Promise<Row> {
  const { code, whole, output } = await measure({
    command: process.execPath,
    args: [
      ...[join(projectRoot, 'node_modules/pagefind/lib/runner/bin.cjs'), '--site', site],
      ...['--output-path', out, ...(glob ? ['--glob', glob] : [])],
    ],
    cwd: projectRoot,
  });
  if (code !== 0) throw new Error(output.slice(-4000));
  const pages = glob ? 'entries' : 'all';
  return { ...whole, name: 'Pagefind as shipped', pages, bytes: bytesBelow(out).bytes };
}

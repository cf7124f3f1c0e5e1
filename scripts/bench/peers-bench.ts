import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';

import { projectRoot } from '../lib/paths.ts';
import { benchBuild, stageOf } from './build-bench.ts';
import { bytesBelow } from './bytes-below.ts';
import { install } from './install.ts';
import { madeEntries, makeContent } from './make-content.ts';
import { measure } from './measure.ts';
import { peers, writePeer, type Peer } from './peers.ts';
import { plainPages, type PlainPage } from './plain-text.ts';
import { gigabytes, megabytes, seconds, table } from './table.ts';
import { wholePages } from './whole-pages.ts';

interface Row {
  name: string;
  cpu: number;
  wall: number;
  peak: number;
  pages: number;
  /** Of the site; our own is not kept once its pages are rendered. */
  bytes?: number;
}

/**
 * Renders the texts of the authors with every generator, one after another, and gives a table of
 * ratios: prose, links and a table of numbers, in the smallest layout that shows them.
 */
export async function benchPeers(folder: string, size: number): Promise<string> {
  const content = join(folder, `content-${size}`);
  const pages = plainPages(makeContent(content, size));
  return `${size} entries, the texts of the authors; pages of entries only: no search index, no figure pages

${await compare(folder, content, pages)}
`;
}

/**
 * The same with the pages that readers get: what our build has looked up, computed and drawn stands
 * in the texts of the others, who only have to lay it out.
 */
export async function benchSamePages(folder: string, size: number): Promise<string> {
  const site = await benchBuild(folder, size);
  if (site.code !== 0) throw new Error(site.output.slice(-4000));
  const content = join(folder, `content-${size}`);
  const pages = await wholePages(
    site.dir,
    join(folder, 'to-markdown'),
    plainPages(madeEntries(size)),
  );
  rmSync(site.dir, { recursive: true, force: true });
  return `${size} entries, the pages that readers get; pages of entries only: no search index, no figure pages

${await compare(folder, content, pages)}
`;
}

async function compare(
  folder: string,
  content: string,
  pages: readonly PlainPage[],
): Promise<string> {
  const ours = await renderOurs(folder, content);
  const rows: Row[] = [];
  const failures: string[] = [];
  for (const peer of peers) {
    const dir = peerDir(folder, peer);
    if (!install(peer, dir)) continue;
    try {
      rows.push(await renderPeer(peer, dir, pages));
    } catch (error) {
      failures.push(`${peer.name} did not finish: ${String(error).slice(0, 300)}`);
    }
  }
  const share = (cpu: number, row: Row): string => (cpu / row.cpu).toFixed(2);
  const alone: Row = { ...ours, name: '– its pages alone', cpu: ours.pagesAlone };
  return [
    table(
      ['', 'CPU s', 'ours / theirs', 'our pages / theirs', 'wall s', 'peak GB', 'pages', 'MB'],
      [ours, alone, ...rows].map((row) => [
        row.name,
        seconds(row.cpu),
        share(ours.cpu, row),
        share(alone.cpu, row),
        row === alone ? '–' : seconds(row.wall),
        gigabytes(row.peak),
        String(row.pages),
        row.bytes === undefined ? '–' : megabytes(row.bytes),
      ]),
    ),
    ...failures,
  ].join('\n\n');
}

export const peerDir = (folder: string, { name }: Peer): string =>
  join(
    folder,
    name
      .toLowerCase()
      .replace(/[^a-z]+/g, '-')
      .replace(/-$/, ''),
  );

export async function renderPeer(
  peer: Peer,
  dir: string,
  pages: readonly PlainPage[],
): Promise<Row> {
  process.stderr.write(`  ${peer.name} …\n`);
  writePeer(peer, dir, pages);
  const isScript = peer.packages.length > 0;
  const { code, whole, output } = await measure({
    command: isScript ? process.execPath : peer.program,
    args: isScript ? [join(dir, peer.program), ...peer.args] : peer.args,
    cwd: dir,
    env: { ASTRO_TELEMETRY_DISABLED: '1', NODE_OPTIONS: '--max-old-space-size=8192' },
  });
  if (code !== 0) throw new Error(`${peer.name} failed:\n${output.slice(-2000)}`);
  return { name: nameOf(peer), ...numbers(whole), ...bytesBelow(join(dir, peer.site)) };
}

const nameOf = ({ name, packages, program }: Peer): string => {
  if (packages.length > 0) return `${name} ${packages.at(-1)!.replace(/^.*@/, '')}`;
  const said = spawnSync(program, ['version'], { encoding: 'utf8' }).stdout;
  return `${name} ${/\d+\.\d+\.\d+/.exec(said)?.[0] ?? ''}`;
};

type Use = Pick<Row, 'cpu' | 'wall' | 'peak'>;
const numbers = ({ cpu, wall, peak }: Use): Use => ({ cpu, wall, peak });

/** Our own check, load and render in a copy of the project that has no pages of single figures. */
async function renderOurs(folder: string, content: string): Promise<Row & { pagesAlone: number }> {
  process.stderr.write('  ours …\n');
  const dir = join(folder, 'ours');
  rmSync(dir, { recursive: true, force: true });
  mkdirSync(dir, { recursive: true });
  for (const part of [
    'src',
    'scripts',
    'public',
    'astro.config.mjs',
    'package.json',
    'tsconfig.json',
  ]) {
    cpSync(join(projectRoot, part), join(dir, part), { recursive: true });
  }
  symlinkSync(join(projectRoot, 'node_modules'), join(dir, 'node_modules'), 'dir');
  for (const part of ['figures', 'embed'])
    rmSync(join(dir, 'src/pages', part), { recursive: true, force: true });
  const { parts } = await measure({
    command: process.execPath,
    args: [join(dir, 'scripts/build.ts')],
    cwd: dir,
    env: { CONTENT_DIR: content, OUT_DIR: join(dir, 'dist'), SITE_URL: '' },
    endOf: stageOf,
    until: 'render',
  });
  const own = parts.filter(({ name }) => ['check', 'load', 'render'].includes(name));
  const rendering = own.find(({ name }) => name === 'render');
  if (!rendering) throw new Error('Our own pages were not rendered.');
  const pages = Number(/^\d+/.exec(rendering.said)?.[0]);
  const sum = (of: 'cpu' | 'wall'): number => own.reduce((total, part) => total + part[of], 0);
  const peak = Math.max(...own.map((part) => part.peak));
  return {
    name: '知策',
    cpu: sum('cpu'),
    pagesAlone: rendering.cpu,
    wall: sum('wall'),
    peak,
    pages,
  };
}

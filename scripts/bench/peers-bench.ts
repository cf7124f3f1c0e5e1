import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { projectRoot } from '../lib/paths.ts';
import { stageOf } from './build-bench.ts';
import { bytesBelow } from './bytes-below.ts';
import { makeContent } from './make-content.ts';
import { measure } from './measure.ts';
import { peers, writePeer, type Peer } from './peers.ts';
import { plainPages, type PlainPage } from './plain-text.ts';
import { gigabytes, megabytes, seconds, table } from './table.ts';

interface Row {
  name: string;
  cpu: number;
  wall: number;
  peak: number;
  pages: number;
  /** Of the site; our own is not kept once its pages are rendered. */
  bytes?: number;
}

/** Renders the same texts with every generator, one after another, and gives a table of ratios. */
export async function benchPeers(folder: string, size: number): Promise<string> {
  const content = join(folder, `content-${size}`);
  const pages = plainPages(makeContent(content, size));
  const rows = [await renderOurs(folder, content)];
  for (const peer of peers) {
    const dir = peerDir(folder, peer);
    if (!install(peer, dir)) continue;
    rows.push(await renderPeer(peer, dir, pages));
  }
  const ours = rows[0]!;
  return `${size} entries, pages of entries only: no search index, no figure pages

${table(
  ['', 'CPU s', 'ours / theirs', 'wall s', 'peak GB', 'pages', 'MB'],
  rows.map((row) => [
    row.name,
    seconds(row.cpu),
    (ours.cpu / row.cpu).toFixed(2),
    seconds(row.wall),
    gigabytes(row.peak),
    String(row.pages),
    row.bytes === undefined ? '–' : megabytes(row.bytes),
  ]),
)}
`;
}

export const peerDir = (folder: string, { name }: Peer): string =>
  join(
    folder,
    name
      .toLowerCase()
      .replace(/[^a-z]+/g, '-')
      .replace(/-$/, ''),
  );

/** Installs the packages of a peer with npm; false where its program is not on the machine. */
export function install({ packages, program, name }: Peer, dir: string): boolean {
  mkdirSync(dir, { recursive: true });
  if (packages.length === 0) return spawnSync(program, ['version']).status === 0;
  if (existsSync(join(dir, program))) return true;
  writeFileSync(join(dir, 'package.json'), '{ "private": true }\n');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const args = ['install', '--no-audit', '--no-fund', '--save-exact', ...packages];
  const { status, stderr } = spawnSync(npm, args, { cwd: dir, encoding: 'utf8' });
  if (status !== 0) process.stderr.write(`  ${name} could not be installed: ${stderr}\n`);
  return status === 0;
}

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
async function renderOurs(folder: string, content: string): Promise<Row> {
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
  const pages = Number(
    /^\d+/.exec(own.find(({ name }) => name === 'render')?.said ?? '')?.[0] ?? 0,
  );
  const sum = (of: 'cpu' | 'wall'): number => own.reduce((total, part) => total + part[of], 0);
  const peak = Math.max(...own.map((part) => part.peak));
  return { name: '知策', cpu: sum('cpu'), wall: sum('wall'), peak, pages };
}

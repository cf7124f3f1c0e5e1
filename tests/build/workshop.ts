import { spawn, type ChildProcess } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { readlinkSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';

import { filesBelow } from '../../scripts/lib/files-below.ts';
import { projectRoot } from '../../scripts/lib/paths.ts';

export const fixture = join(projectRoot, 'tests/fixtures/valid');

/** A folder of its own for a test, outside the project. */
export const workshop = (): string => mkdtempSync(join(tmpdir(), 'zhice-test-'));

export interface BuildInput {
  out: string;
  content?: string;
  /** A project folder made by `copyProject`; this one by default. */
  root?: string;
  env?: Record<string, string>;
  args?: readonly string[];
}

export interface Build {
  process: ChildProcess;
  ended: Promise<{ code: number | null; signal: NodeJS.Signals | null; said: string }>;
}

/** Starts `npm run build` as a process of its own. */
export function startBuild({
  out,
  content = fixture,
  root = projectRoot,
  env = {},
  args = [],
}: BuildInput): Build {
  const child = spawn(process.execPath, [join(root, 'scripts/build.ts'), ...args], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      ...{ CONTENT_DIR: content, OUT_DIR: out, SITE_URL: 'https://example.org/kb/' },
      NODE_OPTIONS: '',
      ...env,
    },
  });
  let said = '';
  child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const ended = new Promise<Awaited<Build['ended']>>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code, signal) => resolve({ code, signal, said }));
  });
  return { process: child, ended };
}

/** Runs a build to its end and returns what it said; throws unless it exits 0. */
export async function build(input: BuildInput): Promise<string> {
  const { code, said } = await startBuild(input).ended;
  if (code !== 0) throw new Error(`the build ended with ${code}:\n${said}`);
  return said;
}

/** One digest over the path and the bytes of every file below a folder; `absent` without one. */
export function digestOf(dir: string): string {
  if (!existsSync(dir)) return 'absent';
  const hash = createHash('sha256');
  for (const path of filesBelow(dir))
    hash.update(`${path}\0`).update(readFileSync(join(dir, path)));
  return hash.digest('hex');
}

/** What builds leave beside an output folder and in the project's cache. */
export function leftovers(out: string, root = projectRoot): string[] {
  const beside = readdirSync(dirname(out)).filter(
    (name) => name.startsWith(`${basename(out)}.`) && /\.(?:stage|prev)-/.test(name),
  );
  const cache = join(root, '.cache');
  const cached = existsSync(cache) ? readdirSync(cache) : [];
  return [...beside, ...cached.filter((name) => name.startsWith('build-'))];
}

/** The project in another folder, its own dependencies shared, so that a test may change it. */
export function copyProject(to: string): string {
  mkdirSync(to, { recursive: true });
  for (const name of ['src', 'scripts', 'public']) {
    cpSync(join(projectRoot, name), join(to, name), { recursive: true });
  }
  for (const name of ['astro.config.mjs', 'package.json', 'tsconfig.json']) {
    cpSync(join(projectRoot, name), join(to, name));
  }
  symlinkSync(join(projectRoot, 'node_modules'), join(to, 'node_modules'));
  return to;
}

/** A copy of a content folder, its files created in the opposite order, one entry reworded. */
export function copyContent(to: string, { edited = false, reversed = false } = {}): string {
  const paths = filesBelow(fixture);
  for (const path of reversed ? paths.toReversed() : paths) {
    mkdirSync(dirname(join(to, path)), { recursive: true });
    cpSync(join(fixture, path), join(to, path));
  }
  if (edited) {
    const entry = join(to, 'terms/one-card.mdx');
    writeFileSync(entry, readFileSync(entry, 'utf8').replace('都能还的平台', '都可以还的平台'));
  }
  return to;
}

/** Processes that work below a folder: Linux only, none elsewhere. */
export function processesIn(folder: string): number[] {
  if (!existsSync('/proc/self/cwd')) return [];
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => {
      try {
        return readlinkSync(`/proc/${pid}/cwd`).startsWith(folder);
      } catch {
        return false;
      }
    });
}

export const pause = (ms: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, ms);
  });

export async function until(isSo: () => boolean, ms = 5000): Promise<boolean> {
  for (const end = Date.now() + ms; Date.now() < end; await pause(50)) if (isSo()) return true;
  return isSo();
}

export const clear = (folder: string): void => rmSync(folder, { recursive: true, force: true });

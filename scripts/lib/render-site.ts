import { spawn, type ChildProcess } from 'node:child_process';
import { copyFileSync, mkdirSync, readdirSync, renameSync, rmdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';

import type { KnowledgeBase } from '../../src/domain/knowledge-base.ts';
import { pagesLine } from './build-log.ts';
import { filesBelow } from './files-below.ts';
import { heapFlags } from './heap.ts';
import { readsBefore, readsNow } from './keep-pages.ts';
import { contentDir, projectRoot } from './paths.ts';
import type { Stage } from './stage.ts';
import { writeEntries } from './write-entries.ts';

export interface Rendering {
  /**
   * The files that were written, sorted. Rejects with the last words of Astro when it fails; only
   * its warnings and errors are shown.
   */
  finished: Promise<string[]>;
  /** Ends it at once; resolves when it writes no more. `finished` then stays open. */
  stop: () => Promise<void>;
}

export interface RenderInput {
  stage: Pick<Stage, 'dir' | 'scratch'>;
  kb: KnowledgeBase;
  /** A file with what pages read the last time, if any lie in the stage; and one for what they read now. */
  reads: { before: string | undefined; now: string };
  /** Called now and then with the number of pages begun so far, and with all of them at the end. */
  onPages: (count: number) => void;
}

/**
 * Renders the pages of a checked knowledge base with Astro into a stage, in a process of its own
 * that works below the stage's scratch folder and never outlives this one: all pages, or those of
 * which something they read has changed.
 */
export function renderSite({ stage, kb, reads, onPages }: RenderInput): Rendering {
  const entries = join(stage.scratch, 'entries');
  writeEntries(entries, kb);
  // Astro moves files from its working folder into its output: the two have to be on one disk.
  const site = join(stage.scratch, 'site');
  const launch = (): ChildProcess =>
    spawn(
      process.execPath,
      [
        ...heapFlags(kb.entries.size, reads.before === undefined),
        ...['--import', new URL('end-with-parent.ts', import.meta.url).href],
        ...[join(projectRoot, 'node_modules/astro/bin/astro.mjs'), 'build', '--root', projectRoot],
      ],
      {
        // Astro writes below its working folder what it then loads: two builds need two.
        cwd: stage.scratch,
        env: {
          ...renderEnv(),
          ASTRO_OUT_DIR: site,
          ASTRO_CACHE_DIR: stage.scratch,
          ZHICE_ENTRIES: entries,
          [readsNow]: reads.now,
          ...(reads.before !== undefined && { [readsBefore]: reads.before }),
        },
        stdio: ['pipe', 'pipe', 'pipe'],
      },
    );
  let astro = run(launch(), onPages);
  let stopped = false;
  const finish = async (): Promise<string[]> => {
    for (let left = mostRepeats; ; left -= 1) {
      const { code, said, faults } = await astro.ended;
      if (stopped) return new Promise(() => undefined);
      if (code === 0 && faults.length === 0) return moveFiles(site, stage.dir);
      if (left === 0 || !collision.test(said)) {
        throw new Error(`rendering failed (exit code ${code})\n${said}`);
      }
      astro = run(launch(), onPages);
    }
  };
  return {
    finished: finish(),
    async stop() {
      stopped = true;
      astro.child.kill('SIGKILL');
      await astro.ended.catch(() => undefined);
    },
  };
}

/**
 * Astro writes a few files, the same for every build, to `.astro` in the project under one
 * temporary name, before the first page: of two builds at one moment one may find it gone.
 */
const collision = /ENOENT[^\n]*[\\/]\.astro[\\/][^\n]*\.tmp\b/;
const mostRepeats = 2;

interface Run {
  child: ChildProcess;
  /** Its exit code, its warnings and errors, and these with its last lines. */
  ended: Promise<{ code: number | null; faults: readonly string[]; said: string }>;
}

function run(child: ChildProcess, onPages: (count: number) => void): Run {
  const tail: string[] = [];
  const faults: string[] = [];
  const read = (line: string): void => {
    if (line.trim() === '') return;
    const pages = pagesLine.exec(line)?.[1];
    if (pages !== undefined) return onPages(Number(pages));
    tail.push(line);
    if (tail.length > 40) tail.shift();
    if (/\[(WARN|ERROR)\]/.test(line) && !ofNoKind.test(line)) faults.push(line.trim());
  };
  for (const stream of [child.stdout!, child.stderr!]) eachLine(stream, read);
  const ended = new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  }).then((code) => ({ code, faults, said: [...new Set([...faults, ...tail])].join('\n') }));
  return { child, ended };
}

/** A knowledge base may have no entry of a kind, and no edition yet. */
const ofNoKind = /The collection "\w+" does not exist or is empty/;

/** Moves all files of a folder to another, in place of those that lie there. */
function moveFiles(from: string, to: string): string[] {
  const paths = filesBelow(from);
  if (readdirSync(to).length === 0) {
    try {
      rmdirSync(to);
      renameSync(from, to);
      return paths;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    }
  }
  const made = new Set<string>();
  for (const path of paths) {
    const target = join(to, path);
    const parent = dirname(target);
    if (!made.has(parent)) mkdirSync(parent, { recursive: true });
    made.add(parent);
    try {
      renameSync(join(from, path), target);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
      rmSync(target, { force: true });
      copyFileSync(join(from, path), target);
    }
  }
  return paths;
}

/** Names that Astro and Vite read from the environment, where they may mean something else. */
const taken = ['BASE_URL', 'SITE', 'MODE', 'DEV', 'PROD', 'SSR', 'ASSETS_PREFIX', 'FORCE_COLOR'];

function renderEnv(): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(([name]) => !taken.includes(name));
  return {
    ...Object.fromEntries(own),
    CONTENT_DIR: contentDir(),
    NODE_ENV: 'production',
    ASTRO_TELEMETRY_DISABLED: '1',
    NO_COLOR: '1',
  };
}

function eachLine(stream: NodeJS.ReadableStream, read: (line: string) => void): void {
  let rest = '';
  stream.setEncoding('utf8');
  stream.on('data', (chunk: string) => {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop()!;
    lines.forEach(read);
  });
  stream.on('end', () => read(rest));
}

import { spawn } from 'node:child_process';
import { copyFileSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';

import type { KnowledgeBase } from '../../src/domain/knowledge-base.ts';
import { filesBelow } from './files-below.ts';
import { heapGrowth } from './heap.ts';
import { contentDir, projectRoot } from './paths.ts';
import type { Stage } from './stage.ts';
import { writeEntries } from './write-entries.ts';

export interface Rendering {
  /** Rejects with the last words of Astro when it fails; only its warnings and errors are shown. */
  finished: Promise<void>;
  /** Ends it at once; resolves when it writes no more. `finished` then stays open. */
  stop: () => Promise<void>;
}

/**
 * Renders all pages of a checked knowledge base with Astro into a stage, in a process of its own
 * that works below the stage's scratch folder and never outlives this one. `onPage` is called for
 * each page as it is written.
 */
export function renderSite(
  stage: Pick<Stage, 'dir' | 'scratch'>,
  kb: KnowledgeBase,
  onPage: () => void,
): Rendering {
  const entries = join(stage.scratch, 'entries');
  writeEntries(entries, kb);
  // Astro moves files from its working folder into its output: the two have to be on one disk.
  const site = join(stage.scratch, 'site');
  const child = spawn(
    process.execPath,
    [
      heapGrowth,
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
      },
      stdio: ['pipe', 'pipe', 'pipe'],
    },
  );
  const tail: string[] = [];
  const faults: string[] = [];
  const read = (line: string): void => {
    if (line.trim() === '') return;
    tail.push(line);
    if (tail.length > 40) tail.shift();
    line.match(/├─|└─/g)?.forEach(onPage);
    if (/\[(WARN|ERROR)\]/.test(line) && !ofNoKind.test(line)) faults.push(line.trim());
  };
  for (const stream of [child.stdout, child.stderr]) eachLine(stream, read);
  let stopped = false;
  const closed = new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  return {
    finished: closed.then((code) => {
      if (stopped) return new Promise(() => undefined);
      if (code === 0 && faults.length === 0) return moveFolder(site, stage.dir);
      const said = [...new Set([...faults, ...tail])].join('\n');
      throw new Error(`rendering failed (exit code ${code})\n${said}`);
    }),
    async stop() {
      stopped = true;
      child.kill('SIGKILL');
      await closed.catch(() => undefined);
    },
  };
}

/** A knowledge base may have no entry of a kind, and no edition yet. */
const ofNoKind = /The collection "\w+" does not exist or is empty/;

function moveFolder(from: string, to: string): void {
  rmSync(to, { recursive: true, force: true });
  try {
    renameSync(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    for (const path of filesBelow(from)) {
      mkdirSync(dirname(join(to, path)), { recursive: true });
      copyFileSync(join(from, path), join(to, path));
    }
  }
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

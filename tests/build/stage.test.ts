import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { openStage, recover } from '../../scripts/lib/stage.ts';
import { clear, pause, workshop } from './workshop.ts';

let folder: string;
let out: string;
let cache: string;

beforeEach(() => {
  folder = workshop();
  out = join(folder, 'dist');
  cache = join(folder, 'cache');
});
afterEach(async () => {
  await Promise.all(running.splice(0).map(gone));
  clear(folder);
});

/** Processes that a test has started: none outlives it, however it ends. */
const running: ChildProcess[] = [];

const gone = (child: ChildProcess): Promise<unknown> =>
  new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve(undefined);
    child.once('close', resolve);
    child.kill('SIGKILL');
  });

function write(path: string, text = path): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

function site(dir: string, text: string): void {
  write(`${dir}/index.html`, text);
  write(`${dir}/manifest.json`, JSON.stringify({ files: [{ path: 'index.html' }] }));
}

const read = (path: string): string => readFileSync(join(folder, path), 'utf8');
const names = (): string[] => readdirSync(folder).sort();

/** The number of a process that has ended. */
function endedPid(): Promise<number> {
  const child = spawn(process.execPath, ['-e', '']);
  return new Promise((resolve) => child.on('close', () => resolve(child.pid!)));
}

describe('a stage', () => {
  test('replaces the site as a whole and leaves nothing beside it', () => {
    site('dist', 'old');
    const stage = openStage({ out, cache });
    writeFileSync(join(stage.dir, 'index.html'), 'new');
    expect(read('dist/index.html')).toBe('old');
    stage.publish();
    expect([names(), readdirSync(cache)]).toEqual([['cache', 'dist'], []]);
    expect(read('dist/index.html')).toBe('new');
    expect(readdirSync(out)).toEqual(['index.html']);
  });

  test('that is discarded leaves the site as it was', () => {
    site('dist', 'old');
    openStage({ out, cache }).discard();
    expect([names(), read('dist/index.html')]).toEqual([['cache', 'dist'], 'old']);
  });

  test.each([
    ['photos/cat.png', 'photos'],
    ['index.html', 'index.html'],
    ['manifest.json', 'manifest.json'],
  ])('refuses an output folder that holds %s and no site', (path, named) => {
    write(`dist/${path}`, '{}');
    expect(() => openStage({ out, cache })).toThrow(`holds ${named}, which no build`);
    expect(read(`dist/${path}`)).toBe('{}');
    expect(names()).toEqual(['dist']);
  });

  test('refuses a site to which somebody added a folder of their own', () => {
    site('dist', 'old');
    write('dist/.git/HEAD');
    expect(() => openStage({ out, cache })).toThrow('holds .git');
  });

  test('does not mind what systems and servers add to a site', () => {
    site('dist', 'old');
    for (const name of ['.DS_Store', 'index.html.br', 'index.html.gz']) write(`dist/${name}`);
    openStage({ out, cache }).publish();
    expect(readdirSync(out)).toEqual([]);
  });

  test('refuses an output that is a file', () => {
    write('dist');
    expect(() => openStage({ out, cache })).toThrow('is a file, not a folder');
  });
});

describe('after a build was killed', () => {
  test('between its two renames, the last good site comes back', async () => {
    const pid = await endedPid();
    site(`dist.prev-${pid}`, 'old');
    write(`dist.stage-${pid}/index.html`);
    recover(out);
    expect([names(), read('dist/index.html')]).toEqual([['dist'], 'old']);
  });

  test('after its two renames, the new site stays', async () => {
    site(`dist.prev-${await endedPid()}`, 'old');
    site('dist', 'new');
    recover(out);
    expect([names(), read('dist/index.html')]).toEqual([['dist'], 'new']);
  });

  test('its stage and its scratch folder go, those of a running build stay', async () => {
    const [dead, running] = [await endedPid(), process.ppid];
    for (const pid of [dead, running]) {
      write(`dist.stage-${pid}/index.html`);
      write(`cache/build-${pid}/data-store.json`);
    }
    openStage({ out, cache }).discard();
    expect([names(), readdirSync(cache)]).toEqual([
      ['cache', `dist.stage-${running}`],
      [`build-${running}`],
    ]);
  });

  test('a stage of days ago goes even where another process now has its number', () => {
    write(`dist.stage-${process.ppid}/index.html`);
    const then = new Date(Date.now() - 3 * 24 * 60 * 60 * 1000);
    utimesSync(join(folder, `dist.stage-${process.ppid}`), then, then);
    recover(out);
    expect(names()).toEqual([]);
  });

  test('folders that only look like a stage are nobody else’s business', () => {
    for (const name of ['dist.stage-notes', 'dist.stage-', 'dist.prev-2024.1', 'other.stage-1']) {
      write(`${name}/mine.txt`);
    }
    const before = names();
    recover(out);
    expect(names()).toEqual(before);
  });
});

describe('publishing again and again', () => {
  const start = (name: string): ChildProcess => {
    const loop = join(import.meta.dirname, 'stage-loop.ts');
    const child = spawn(process.execPath, [loop, out, cache, name], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    running.push(child);
    return child;
  };
  const going = (child: ChildProcess): Promise<unknown> =>
    new Promise((resolve) => {
      child.stdout!.once('data', resolve);
      child.once('close', resolve);
    });
  const texts = (): string[] => ['index.html', 'a/index.html'].map((path) => read(`dist/${path}`));

  test('and killed at 20 moments, the site is always whole', async () => {
    const torn: string[] = [];
    for (let round = 0; round < 20; round += 1) {
      const child = start('one');
      await going(child);
      await pause(Math.random() * 25);
      await gone(child);
      recover(out);
      const [page, below] = texts();
      if (page !== below) torn.push(`round ${round}: ${page} beside ${below}`);
    }
    expect(torn).toEqual([]);
    expect(names().filter((name) => name !== 'cache')).toEqual(['dist']);
  });

  test('from three processes at once, none fails and the site is always whole', async () => {
    const children = ['one', 'two', 'three'].map(start);
    await Promise.all(children.map(going));
    await pause(500);
    expect(children.map(({ exitCode }) => exitCode)).toEqual([null, null, null]);
    await Promise.all(children.map(gone));
    recover(out);
    const [page, below] = texts();
    expect(page).toBe(below);
    expect(names().filter((name) => name !== 'cache')).toEqual(['dist']);
  });
});

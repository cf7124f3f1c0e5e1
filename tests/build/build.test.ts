import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, test, type TestContext } from 'vitest';

import { projectRoot } from '../../scripts/lib/paths.ts';
import { indexPath } from '../../src/domain/address.ts';
import { kinds } from '../../src/domain/kind.ts';
import { killBuilds } from './kill.ts';
import {
  build,
  clear,
  copyContent,
  copyProject,
  digestOf,
  fixture,
  leftovers,
  pause,
  processesIn,
  startBuild,
  until,
  workshop,
} from './workshop.ts';

let folder: string;
let out: string;
let good: string;
let took: number;
let edited: string;
/** The project in another folder: for templates that a test breaks, and for the same bytes. */
let elsewhere: string;

beforeAll(async () => {
  folder = workshop();
  out = join(folder, 'dist');
  edited = copyContent(join(folder, 'edited'), { edited: true });
  elsewhere = copyProject(join(folder, 'another place'));
  const began = performance.now();
  await build({ out });
  took = performance.now() - began;
  good = digestOf(out);
});
afterAll(() => clear(folder));

const isAsBefore = (): void => {
  expect(digestOf(out)).toBe(good);
  expect(leftovers(out)).toEqual([]);
};

test('a content folder with nothing but site.yaml becomes a site with an empty index of each kind', async () => {
  const content = join(folder, 'bare');
  const bare = join(folder, 'bare-site');
  mkdirSync(content);
  copyFileSync(join(fixture, 'site.yaml'), join(content, 'site.yaml'));
  await build({ out: bare, content });
  const missing = kinds
    .map(indexPath)
    .filter((path) => !existsSync(join(bare, path, 'index.html')));
  expect(missing).toEqual([]);
});

describe('two builds at once, of one content', () => {
  test.each([
    [1, 0],
    [9, 2],
  ])(
    'of which one loses a file of Astro to the other %i times: it ends with %i',
    async (times, end) => {
      const count = join(folder, `lost-${times}`);
      const env = {
        NODE_OPTIONS: `--import ${join(projectRoot, 'tests/build/lost-rename.mjs')}`,
        LOST_COUNT: count,
        LOST_TIMES: String(times),
      };
      const { code, said } = await startBuild({ out: join(folder, 'lost'), env }).ended;
      expect([code, said]).toEqual([end, expect.stringContaining(end === 0 ? 'built' : '.astro')]);
      expect(readFileSync(count, 'utf8')).toHaveLength(Math.min(times, 3));
    },
  );

  test('from other folders, time zones, locales and orders of files give the same bytes', async () => {
    const copies = [copyContent(join(folder, 'again')), join(folder, 'twin')];
    copyContent(copies[1]!, { reversed: true });
    const outs = ['one', 'two'].map((name) => join(folder, 'same', name));
    await Promise.all([
      build({
        out: outs[0]!,
        content: copies[0]!,
        env: { TZ: 'Asia/Shanghai', LC_ALL: 'zh_CN.UTF-8' },
      }),
      build({
        out: outs[1]!,
        content: copies[1]!,
        root: elsewhere,
        env: { TZ: 'America/St_Johns', LC_ALL: 'tr_TR.UTF-8' },
      }),
    ]);
    expect(outs.map(digestOf)).toEqual([good, good]);
  });
});

describe('a build that fails leaves the last good site as it was, byte by byte', () => {
  test('when a template throws', async () => {
    const page = join(elsewhere, 'src/pages/broken.astro');
    writeFileSync(page, `---\nthrow new Error('no such quantity');\n---\n`);
    const { code, said } = await startBuild({ out, root: elsewhere, content: edited }).ended;
    clear(page);
    expect([code, said]).toEqual([2, expect.stringContaining('no such quantity')]);
    isAsBefore();
  });

  test('when the content is at fault', async () => {
    const content = copyContent(join(folder, 'faulty'));
    appendFileSync(join(content, 'terms/one-card.mdx'), '\n{process.exit(0)}\n');
    const { code, said } = await startBuild({ out, content }).ended;
    expect([code, said]).toEqual([1, expect.stringContaining('closed-mdx')]);
    isAsBefore();
  });

  test('when the content changes while it runs', async () => {
    const content = copyContent(join(folder, 'changing'));
    const { process: child, ended } = startBuild({ out, content });
    await new Promise((resolve) => child.stderr!.once('data', resolve));
    appendFileSync(join(content, 'terms/one-card.mdx'), '\n又改了一句。\n');
    const { code, said } = await ended;
    expect([code, said]).toEqual([2, expect.stringContaining('changed while the site was being')]);
    isAsBefore();
  });

  test.each([
    ['renderer', 'whole build', 40, ['--full']],
    ['main process', 'whole build', 30, ['--full']],
    ['renderer', 'build that keeps pages', 5, []],
    ['main process', 'build that keeps pages', 10, []],
  ])('when the disk is full in the %s of a %s', async (process, _, files, args) => {
    const fault = join(projectRoot, 'tests/build/full-disk.mjs');
    const env = {
      NODE_OPTIONS: `--import ${fault}`,
      FULL_IN: process === 'renderer' ? process : 'build',
      FULL_AFTER: String(files),
    };
    const { code, said } = await startBuild({ out, content: edited, env, args }).ended;
    expect([code, said]).toEqual([2, expect.stringContaining('no room on the disk')]);
    isAsBefore();
  });

  test('when the file system is really full', async (context) => {
    const disk = smallDisk(context);
    try {
      const target = join(disk, 'dist');
      mkdirSync(target);
      writeFileSync(join(target, 'index.html'), 'the last good site');
      writeFileSync(join(target, 'manifest.json'), '{"files":[{"path":"index.html"}]}');
      const { code, said } = await startBuild({ out: target }).ended;
      expect([code, said]).toEqual([2, expect.stringContaining('no room on the disk')]);
      expect(readFileSync(join(target, 'index.html'), 'utf8')).toBe('the last good site');
      expect(leftovers(target)).toEqual([]);
    } finally {
      spawnSync('umount', [disk]);
    }
  });

  test.each(['SIGINT', 'SIGTERM'] as const)('when it is stopped with %s', async (signal) => {
    const { process: child, ended } = startBuild({ out, content: edited });
    const scratch = join(projectRoot, `.cache/build-${child.pid}`);
    await until(() => processesIn(scratch).length > 0 || existsSync(scratch));
    await pause(800);
    child.kill(signal);
    expect((await ended).signal).toBe(signal);
    expect(processesIn(scratch)).toEqual([]);
    isAsBefore();
  });

  test('when it is killed, at any of five moments; the next build clears up', async () => {
    const report = await killBuilds({ out, content: edited, times: 5, took });
    expect(report).toMatchObject({ kills: 5, harmed: [], orphans: 0, left: [] });
  });
});

/** A file system of half a megabyte; skips the test where none may be mounted. */
function smallDisk(context: TestContext): string {
  const disk = join(folder, 'small-disk');
  mkdirSync(disk);
  const { status } = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=512k', 'tmpfs', disk]);
  if (status !== 0) context.skip('this user may not mount a small file system');
  return disk;
}

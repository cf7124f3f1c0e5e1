import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';

import { projectRoot } from './lib/paths.ts';

// Each run starts a process of its own, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

let folder: string;
let valid: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'zhice-build-'));
  valid = join(folder, 'valid');
  cpSync(join(projectRoot, 'tests/fixtures/valid'), valid, { recursive: true });
});
afterAll(() => rmSync(folder, { recursive: true }));

interface Ended {
  status: number | null;
  stdout: string;
  stderr: string;
}

function run(script: string, env: Record<string, string>, ...args: string[]): Ended {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], {
    cwd: projectRoot,
    encoding: 'utf8',
    env: {
      ...process.env,
      SITE_URL: '',
      OUT_DIR: join(folder, 'dist'),
      CONTENT_DIR: valid,
      ...env,
    },
  });
  return { status, stdout, stderr };
}

/** The valid content with one text of its site.yaml replaced. */
function withSite(from: string, to: string): string {
  const dir = mkdtempSync(join(folder, 'content-'));
  cpSync(valid, dir, { recursive: true });
  const path = join(dir, 'site.yaml');
  writeFileSync(path, readFileSync(path, 'utf8').replace(from, to));
  return dir;
}

const origin = 'origin: https://yunling.example.org/';

test.each([
  ['a folder that is not there', () => join(folder, 'nowhere'), 'site-file'],
  ['a folder without site.yaml', () => mkdtempSync(join(folder, 'empty-')), 'site-file'],
  ['a slip in the YAML of site.yaml', () => withSite('name: ', 'name: 甲: '), 'yaml-syntax'],
  ['a site.yaml without origin', () => withSite(`${origin}\n`, ''), 'Add the field origin.'],
  [
    'an origin whose path is Chinese',
    () => withSite(origin, `${origin}知识库/`),
    'expected  an address with a path of ASCII letters, digits and - . _ ~ only',
  ],
])('a build of %s says what the check says', (_, content, said) => {
  const CONTENT_DIR = content();
  const build = run('scripts/build.ts', { CONTENT_DIR });
  expect([build.status, build.stdout]).toEqual([1, expect.stringContaining(said)]);
  expect(build.stdout).toBe(run('scripts/check.ts', { CONTENT_DIR }).stdout);
});

test.each([
  [
    'ftp://example.org/',
    'SITE_URL must be an http or https address such as https://example.org/kb/, got "ftp://example.org/"\n',
  ],
  [
    'https://example.org/知识库/',
    'SITE_URL must be an address with a path of ASCII letters, digits and - . _ ~ only, got "https://example.org/知识库/"\n',
  ],
])('SITE_URL %s is refused in a sentence', (address, said) => {
  const { status, stderr } = run('scripts/build.ts', { SITE_URL: address });
  expect([status, stderr]).toEqual([2, said]);
});

test('without an address the server says where it is written', () => {
  mkdirSync(join(folder, 'site'));
  writeFileSync(join(folder, 'site', 'index.html'), '');
  const CONTENT_DIR = withSite(`${origin}\n`, '');
  const { status, stderr } = run('scripts/serve.ts', {
    CONTENT_DIR,
    OUT_DIR: join(folder, 'site'),
  });
  expect([status, stderr]).toEqual([
    2,
    'origin in site.yaml must be an http or https address such as https://example.org/kb/, got nothing\n',
  ]);
});

test.each(['abc', '-1', '65536', ''])('the server is served on no port "%s"', (port) => {
  const { status, stderr } = run('scripts/serve.ts', {}, `--port=${port}`);
  expect([status, stderr]).toEqual([
    2,
    `--port must be a whole number from 0 to 65535, got "${port}"\n`,
  ]);
});

test.each([
  ['the content folder itself', '.'],
  ['a folder inside the content', 'dist'],
  ['a folder around the content', '..'],
])('a build into %s is refused before it begins', (_, place) => {
  const OUT_DIR = join(valid, place);
  const { status, stderr } = run('scripts/build.ts', { OUT_DIR });
  expect([status, stderr]).toEqual([
    2,
    expect.stringMatching(/^OUT_DIR .* and CONTENT_DIR .* lie inside each other/),
  ]);
  expect(existsSync(join(valid, 'dist'))).toBe(false);
});

import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import { checkContent } from './lib/check-content.ts';
import { projectRoot } from './lib/paths.ts';

// Each run starts a process of its own, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const date = '2026-11-20';
let dir: string;

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'zhice-edition-'));
  cpSync(join(projectRoot, 'tests/fixtures/valid'), dir, { recursive: true });
});
afterEach(() => rmSync(dir, { recursive: true }));

/** Freezes an edition; a module may be loaded before. */
const freeze = (before = ''): { status: number | null; said: string } => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', `data:text/javascript,${encodeURIComponent(before)}`, 'scripts/edition.ts', date],
    { cwd: projectRoot, encoding: 'utf8', env: { ...process.env, CONTENT_DIR: dir } },
  );
  return { status, said: stdout + stderr };
};

/** A module with which the process ends at once instead of its rename number `count`. */
const endAtRename = (count: number): string => `
  import fs from 'node:fs';
  import { syncBuiltinESMExports } from 'node:module';
  const { renameSync } = fs;
  let left = ${count};
  fs.renameSync = (...paths) => (left -= 1) === 0 ? process.kill(process.pid, 'SIGKILL') : renameSync(...paths);
  syncBuiltinESMExports();`;

const findings = (): string[] =>
  checkContent(dir).issues.map(
    ({ rule, file, fix }) => `${rule} ${file.split('/').at(-1)}: ${fix}`,
  );

test('an edition is one file and its line in SHA256SUMS', () => {
  expect(freeze()).toMatchObject({ status: 0, said: expect.stringContaining('sha256') as string });
  expect(readdirSync(join(dir, 'editions')).sort()).toEqual([`${date}.json`, 'SHA256SUMS']);
  expect(findings()).toEqual([]);
});

test('an edition that was interrupted before its first rename is in nobody’s way', () => {
  expect(freeze(endAtRename(1)).status).toBe(null);
  expect(findings()).toEqual([]);
  expect(freeze().status).toBe(0);
  expect(readdirSync(join(dir, 'editions')).sort()).toEqual([`${date}.json`, 'SHA256SUMS']);
});

test('an edition that was interrupted between its two renames is removed as the check says, and made again', () => {
  expect(freeze(endAtRename(2)).status).toBe(null);
  expect(findings()).toEqual([
    `edition-frozen ${date}.json: Remove this file, and freeze the edition again if one was interrupted; if it was published, git checkout -- editions/SHA256SUMS brings its line back.`,
  ]);
  rmSync(join(dir, 'editions', `${date}.json`));
  expect(freeze().status).toBe(0);
  expect(findings()).toEqual([]);
});

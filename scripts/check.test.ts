import { spawnSync, type SpawnSyncReturns } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';

// Each run starts a process of its own, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const root = join(import.meta.dirname, '..');

const check = (dir: string, ...options: string[]): SpawnSyncReturns<string> =>
  spawnSync(process.execPath, ['scripts/check.ts', ...options], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, CONTENT_DIR: dir },
  });

const valid = 'tests/fixtures/valid';

test('content without a fault ends with 0 and one line', () => {
  const { status, stdout, stderr } = check(valid);
  expect([status, stdout, stderr]).toEqual([0, 'No faults (25 files checked).\n', '']);
});

test('faults end with 1, and each names its file as seen from the working folder', () => {
  const empty = mkdtempSync(join(tmpdir(), 'zhice-check-'));
  const { status, stdout } = check(empty);
  rmSync(empty, { recursive: true });
  expect(status).toBe(1);
  expect(stdout).toMatch(/site\.yaml {2}error {2}site-file\n/);
  expect(stdout).toMatch(/\n1 error in 1 file \(0 files checked\)\.\n$/);
});

test('the report comes as JSON and as workflow commands', () => {
  const nowhere = 'tests/fixtures/nowhere';
  expect(JSON.parse(check(nowhere, '--format', 'json').stdout)).toMatchObject({
    files: 0,
    issues: [{ rule: 'site-file', severity: 'error', file: `${nowhere}/site.yaml` }],
  });
  expect(check(nowhere, '--format=github').stdout).toMatch(
    new RegExp(`^::error file=${nowhere}/site\\.yaml,title=site-file::expected `),
  );
});

test.each([
  ['an unknown format', ['--format', 'xml'], 'unknown format "xml"; use text, json or github\n'],
  [
    'a format from the prototype',
    ['--format', 'constructor'],
    'unknown format "constructor"; use text, json or github\n',
  ],
])('%s cannot be run: 2, and one line on standard error', (_, options, message) => {
  const { status, stdout, stderr } = check(valid, ...options);
  expect([status, stdout, stderr]).toEqual([2, '', message]);
});

test('an unknown option and a folder that is a file cannot be run either', () => {
  expect(check(valid, '--formt', 'json').status).toBe(2);
  const { status, stderr } = check('package.json');
  expect([status, stderr.split('\n').length]).toEqual([2, 2]);
});

test('--help says how to use it and what the exit codes mean', () => {
  const { status, stdout } = check(valid, '--help');
  expect(status).toBe(0);
  expect(stdout).toMatch(/^Usage: npm run check -- \[--format text\|json\|github\]\n/);
  expect(stdout).toContain('Exit codes: 0 no fault, 1 faults found, 2 could not run.');
});

test('a reader that stops reading ends the output quietly', () => {
  const { stderr } = spawnSync(
    'sh',
    ['-c', `"${process.execPath}" scripts/check.ts --format json | true`],
    {
      cwd: root,
      encoding: 'utf8',
    },
  );
  expect(stderr).toBe('');
});

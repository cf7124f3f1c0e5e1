import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';

import { gates } from './gates.ts';
import { projectRoot } from './paths.ts';

const folder = mkdtempSync(join(tmpdir(), 'zhice-gate-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs the command of the gate `unit` over one test file of its own; gives its exit code. */
function unitGate(text: string): number | null {
  writeFileSync(join(folder, 'one.test.js'), text);
  writeFileSync(
    join(folder, 'vitest.config.js'),
    `export default { test: { globals: true, projects: [{ extends: true, test: { name: 'unit' } }] } };`,
  );
  const { command } = gates.find(({ name }) => name === 'unit')!;
  const args = command.filter((arg) => !arg.startsWith('--outputFile'));
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => name !== 'CI'));
  return spawnSync(process.execPath, [...args, '--root', folder], { cwd: projectRoot, env }).status;
}

test('a gate passes where its tests pass', () => {
  expect(unitGate(`test('holds', () => expect(1).toBe(1));`)).toBe(0);
});

test('a gate fails for a snapshot that is not there, and writes none', () => {
  expect(unitGate(`test('is kept', () => expect(1).toMatchSnapshot());`)).toBe(1);
  expect(existsSync(join(folder, '__snapshots__'))).toBe(false);
});

test('a gate fails where a test is singled out, for the others would not run', () => {
  expect(
    unitGate(`test.only('runs', () => expect(1).toBe(1)); test('not', () => expect(1).toBe(2));`),
  ).toBe(1);
});

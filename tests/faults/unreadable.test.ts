import { spawnSync } from 'node:child_process';
import { appendFileSync, chmodSync, cpSync, mkdirSync } from 'node:fs';
import { basename, join } from 'node:path';

import { expect, test } from 'vitest';

import { projectRoot } from '../../scripts/lib/paths.ts';
import { clear, fixture, workshop } from '../build/workshop.ts';

const isRoot = process.getuid?.() === 0;

/** Root may read everything: the check then runs as nobody. */
test.skipIf(process.platform === 'win32').each([
  ['terms/one-card.mdx', 0o000],
  ['terms', 0o000],
  ['terms', 0o644],
  ['site.yaml', 0o000],
  ['redirects.yaml', 0o000],
  ['urls.lock', 0o000],
  ['editions', 0o000],
  ['editions', 0o644],
  ['editions/2026-01-01.json', 0o000],
])('what may not be read is refused by its name: %s with mode %o', (path, mode) => {
  const dir = workshop();
  cpSync(fixture, dir, { recursive: true });
  chmodSync(dir, 0o755);
  mkdirSync(join(dir, 'editions'), { recursive: true });
  for (const name of ['redirects.yaml', 'urls.lock', 'editions/2026-01-01.json']) {
    appendFileSync(join(dir, name), '');
  }
  chmodSync(join(dir, path), mode);
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['scripts/check.ts', '--format', 'json'],
    {
      cwd: projectRoot,
      encoding: 'utf8',
      env: { ...process.env, CONTENT_DIR: dir, HOME: dir },
      ...(isRoot ? { uid: 65_534, gid: 65_534 } : {}),
    },
  );
  chmodSync(join(dir, path), 0o755);
  clear(dir);
  expect([status, stderr]).toEqual([1, '']);
  const { issues } = JSON.parse(stdout) as { issues: { rule: string; file: string }[] };
  expect(new Set(issues.map(({ rule }) => rule))).toEqual(new Set(['unreadable-file']));
  for (const { file } of issues) expect(file).toContain(`${basename(dir)}/${path}`);
});

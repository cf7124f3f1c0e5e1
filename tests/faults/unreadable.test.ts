import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync } from 'node:fs';
import { join } from 'node:path';

import { expect, test } from 'vitest';

import { projectRoot } from '../../scripts/lib/paths.ts';
import { clear, fixture, workshop } from '../build/workshop.ts';

const isRoot = process.getuid?.() === 0;

/** Root may read everything: the check then runs as nobody. */
test.skipIf(process.platform === 'win32').each(['terms/one-card.mdx', 'terms', 'site.yaml'])(
  'what may not be read stops the check with its name: %s',
  (path) => {
    const dir = workshop();
    cpSync(fixture, dir, { recursive: true });
    chmodSync(dir, 0o755);
    chmodSync(join(dir, path), 0o000);
    const { status, stderr } = spawnSync(process.execPath, ['scripts/check.ts'], {
      cwd: projectRoot,
      encoding: 'utf8',
      env: { ...process.env, CONTENT_DIR: dir, HOME: dir },
      ...(isRoot ? { uid: 65_534, gid: 65_534 } : {}),
    });
    chmodSync(join(dir, path), 0o755);
    clear(dir);
    expect([status, stderr]).toEqual([2, expect.stringContaining(join(dir, path))]);
  },
);

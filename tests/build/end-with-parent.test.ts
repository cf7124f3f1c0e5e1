import { spawn } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { join } from 'node:path';

import { expect, test } from 'vitest';

import { projectRoot } from '../../scripts/lib/paths.ts';
import { until } from './workshop.ts';

const loaded = pathToFileURL(join(projectRoot, 'scripts/lib/end-with-parent.ts')).href;

/** Starts a child that is busy for a minute once it has said its number, and waits. */
const parentCode = `
  const busy = 'process.stdout.write(String(process.pid)); setTimeout(() => { for (const end = Date.now() + 60_000; Date.now() < end;); }, 100)';
  const { spawn } = require('node:child_process');
  spawn(process.execPath, ['--import', ${JSON.stringify(loaded)}, '-e', busy], { stdio: ['pipe', 'inherit', 'inherit'] });
  setInterval(() => {}, 1000);
`;

const isAlive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

test.skipIf(process.platform === 'win32')(
  'a child that is busy without a pause ends with its parent, however that ended',
  async () => {
    const parent = spawn(process.execPath, ['-e', parentCode], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const pid = await new Promise<number>((resolve) => {
      parent.stdout.once('data', (said: Buffer) => resolve(Number(said.toString())));
    });
    await new Promise((resolve) => setTimeout(resolve, 1000));
    expect(isAlive(pid)).toBe(true);
    parent.kill('SIGKILL');
    expect(await until(() => !isAlive(pid), 20_000)).toBe(true);
  },
);

import { spawn } from 'node:child_process';
import { join } from 'node:path';

import { projectRoot } from './paths.ts';

/**
 * Renders all pages with Astro into `dir`. Only warnings and errors of Astro are shown; the promise
 * rejects with its last words when it fails. `onPage` is called for each page as it is written.
 */
export function renderSite(dir: string, onPage: () => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(
      process.execPath,
      [join(projectRoot, 'node_modules/astro/bin/astro.mjs'), 'build'],
      {
        cwd: projectRoot,
        env: { ...process.env, ASTRO_OUT_DIR: dir, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1' },
        stdio: ['ignore', 'pipe', 'pipe'],
      },
    );
    const tail: string[] = [];
    const faults: string[] = [];
    const read = (chunk: Buffer): void => {
      for (const line of chunk.toString('utf8').split('\n')) {
        if (line.trim() === '') continue;
        tail.push(line);
        if (tail.length > 40) tail.shift();
        if (/├─|└─/.test(line)) onPage();
        if (/\[(WARN|ERROR)\]/.test(line)) faults.push(line.trim());
      }
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0 && faults.length === 0) resolve();
      else
        reject(
          new Error(
            [`rendering failed (exit code ${code})`, ...(faults.length > 0 ? faults : tail)].join(
              '\n',
            ),
          ),
        );
    });
  });
}

import { spawn } from 'node:child_process';
import { join } from 'node:path';

import { runCommand } from './lib/command.ts';
import { projectRoot } from './lib/paths.ts';

const help = `Usage: npm run dev [-- --port 4321]

Serves a live preview: an edit of an entry or of the code shows in the browser at once. Search works
on the index of the last npm run build.
Exit codes: 0 stopped, 2 could not run.`;

await runCommand(
  help,
  () =>
    new Promise<number>((resolve, reject) => {
      const child = spawn(
        process.execPath,
        [join(projectRoot, 'node_modules/astro/bin/astro.mjs'), 'dev', ...process.argv.slice(2)],
        { stdio: 'inherit', env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' } },
      );
      child.on('error', reject);
      child.on('close', (code) => resolve(code === null ? 0 : code === 0 ? 0 : 2));
    }),
);

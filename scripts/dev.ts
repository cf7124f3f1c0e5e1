import { spawn } from 'node:child_process';
import { watch } from 'node:fs';
import { join } from 'node:path';

import { textReport } from '../src/checks/reporters/text.ts';
import { buildSearchIndex } from './lib/build-search-index.ts';
import { checkContent } from './lib/check-content.ts';
import { runCommand } from './lib/command.ts';
import { contentDir, previewDir, projectRoot } from './lib/paths.ts';
import { siteAddress } from './lib/site-address.ts';

const help = `Usage: npm run dev [-- --port 4321]

Serves a live preview with search: an edit of an entry or of the code shows in the browser at once, the
faults of the content in this window. Exit codes: 0 stopped, 2 could not run.`;

/** Checks the content, prints its faults and indexes what can be read. */
async function prepare(): Promise<void> {
  const { issues, totals, kb } = checkContent(contentDir());
  if (issues.length > 0) process.stdout.write(textReport(issues, totals));
  if (!kb) return;
  const { base } = siteAddress();
  await buildSearchIndex({ kb, base, outDir: previewDir });
}

/** Prepares again half a second after the last of a burst of edits, one run at a time. */
function prepareOnEdits(): void {
  let timer: NodeJS.Timeout | undefined;
  let running = Promise.resolve();
  watch(contentDir(), { recursive: true }, () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      running = running.then(prepare).catch((error: unknown) => {
        process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
      });
    }, 500);
  });
}

await runCommand(help, async () => {
  await prepare();
  prepareOnEdits();
  return new Promise<number>((resolve, reject) => {
    const child = spawn(
      process.execPath,
      [join(projectRoot, 'node_modules/astro/bin/astro.mjs'), 'dev', ...process.argv.slice(2)],
      { stdio: 'inherit', env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' } },
    );
    child.on('error', reject);
    child.on('close', (code) => process.exit(code ? 2 : 0));
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.once(signal, () => {
        child.kill(signal);
        resolve(0);
      });
    }
  });
});

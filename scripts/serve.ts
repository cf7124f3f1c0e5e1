import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import { runCommand } from './lib/command.ts';
import { outDir } from './lib/paths.ts';
import { siteAddress } from './lib/site-address.ts';
import { recover } from './lib/stage.ts';
import { listen, staticServer } from './lib/static-server.ts';

const help = `Usage: npm run serve -- [--port 4321]

Serves the built site (OUT_DIR, default dist) on this machine only and prints its address.
Exit codes: 0 stopped, 2 could not run.`;

await runCommand(help, async () => {
  const { values } = parseArgs({ options: { port: { type: 'string', default: '4321' } } });
  const wanted = Number(values.port);
  if (!/^\d+$/.test(values.port) || wanted > 65_535) {
    throw new Error(`--port must be a whole number from 0 to 65535, got "${values.port}"`);
  }
  const dir = outDir();
  recover(dir);
  if (!existsSync(join(dir, 'index.html'))) {
    throw new Error('There is no built site yet; run npm run build first.');
  }
  const { base } = siteAddress();
  const server = staticServer({ dir, base });
  const port = await listen(server, wanted);
  process.stdout.write(
    `\n  The site is at http://localhost:${port}${base}  (stop with Ctrl+C)\n\n`,
  );
  await new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
  server.close();
  server.closeAllConnections();
  return 0;
});

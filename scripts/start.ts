import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

import { runCommand } from './lib/command.ts';

const help = `Usage: npm start [-- --port 4321]

Installs what is missing, checks and builds the site, serves it on this machine and prints the address.
Exit codes: 0 stopped, 1 faults found, 2 could not run.`;

const script = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

await runCommand(help, () => {
  const built = spawnSync(process.execPath, [script('build.ts')], { stdio: 'inherit' });
  if (built.status !== 0) return built.status ?? 2;
  const served = spawnSync(process.execPath, [script('serve.ts'), ...process.argv.slice(2)], {
    stdio: 'inherit',
  });
  return served.status ?? 0;
});

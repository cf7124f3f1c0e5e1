import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';

import { runCommand } from './lib/command.ts';
import { gates, reportsDir, type Gate } from './lib/gates.ts';
import { projectRoot } from './lib/paths.ts';
import { listen, staticServer } from './lib/static-server.ts';

const help = `Usage: npm test [-- <gate> …]

Runs every gate, or those named: ${gates.map(({ name }) => name).join(', ')}.
Ends with a line "N passed, N failed". Exit codes: 0 all passed, 1 something failed.`;

await runCommand(help, async () => {
  process.chdir(projectRoot);
  const wanted = process.argv.slice(2);
  if (wanted.length === 0) rmSync(reportsDir, { recursive: true, force: true });
  mkdirSync(reportsDir, { recursive: true });
  let passed = 0;
  let failed = 0;
  const red: string[] = [];
  for (const gate of gates) {
    const asked = [gate.name, ...(gate.prepares ?? [])].some((name) => wanted.includes(name));
    if (wanted.length > 0 && !asked) continue;
    process.stdout.write(`\n── ${gate.name}\n`);
    const began = performance.now();
    const counts = countsOf(gate, (await run(gate)) === 0);
    passed += counts.passed;
    failed += counts.failed;
    if (counts.failed > 0) red.push(gate.name);
    const seconds = ((performance.now() - began) / 1000).toFixed(1);
    const word = counts.failed > 0 ? 'FAILED' : 'passed';
    process.stdout.write(`   ${gate.name}: ${word} (${seconds} s)\n`);
  }
  if (red.length > 0) process.stdout.write(`\nFailed: ${red.join(', ')}\n`);
  process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
  return failed > 0 || passed === 0 ? 1 : 0;
});

/** Runs a gate, its site served beside it where it asks for one; resolves with its exit code. */
async function run({ command, env, serves }: Gate): Promise<number> {
  const server = serves && staticServer(serves);
  const port = server && (await listen(server, 4700));
  const address = serves && `http://localhost:${port}${serves.base}`;
  const code = await new Promise<number>((resolve, reject) => {
    const child = spawn(process.execPath, command, {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: {
        ...process.env,
        ...env,
        ...(address && { SITE_UNDER_TEST: address }),
        ASTRO_TELEMETRY_DISABLED: '1',
        TZ: 'UTC',
      },
    });
    child.on('error', reject);
    child.on('close', (status) => resolve(status ?? 1));
  });
  server?.close();
  server?.closeAllConnections();
  return code;
}

/** Tests of a gate; a gate that broke before it could count, or ran no test, counts as one failure. */
function countsOf({ report }: Gate, ok: boolean): { passed: number; failed: number } {
  if (!report) return ok ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8')) as {
      numPassedTests: number;
      numFailedTests: number;
    };
    const broken = (!ok && numFailedTests === 0) || numPassedTests + numFailedTests === 0;
    return { passed: numPassedTests, failed: numFailedTests + (broken ? 1 : 0) };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

import { runCommand } from './lib/command.ts';
import { projectRoot } from './lib/paths.ts';

const help = `Usage: npm test

Runs every gate: format, lint, types, dead code, unit tests, content, a build of the site and of
another publisher's site under a sub-path, tests of the built sites and of both in a real browser.
Ends with a line "N passed, N failed". Exit codes: 0 all passed, 1 something failed.`;

interface Gate {
  name: string;
  command: string[];
  env?: Record<string, string>;
  /** Where Vitest writes its counts; a gate without is one test. */
  report?: string;
}

const bin = (name: string, path: string): string[] => [join('node_modules', name, path)];
const reports = 'reports';
const vitest = (project: string): Pick<Gate, 'command' | 'report'> => {
  const report = join(reports, `${project}.json`);
  return {
    command: [
      ...bin('vitest', 'vitest.mjs'),
      ...['run', '--project', project, '--reporter=default', '--reporter=json'],
      `--outputFile.json=${report}`,
    ],
    report,
  };
};

const gates: Gate[] = [
  {
    name: 'format',
    command: [...bin('prettier', 'bin/prettier.cjs'), '--check', '--log-level=warn', '.'],
  },
  { name: 'lint', command: [...bin('eslint', 'bin/eslint.js'), '--max-warnings=0', '.'] },
  {
    name: 'types',
    command: [...bin('@astrojs/check', 'bin/astro-check.js'), '--minimumSeverity', 'warning'],
  },
  { name: 'dead code', command: bin('knip', 'bin/knip.js') },
  { name: 'unit', ...vitest('unit') },
  { name: 'content', command: ['scripts/check.ts'] },
  { name: 'build', command: ['scripts/build.ts'], env: { OUT_DIR: 'reports/site' } },
  {
    name: 'build of another publisher',
    command: ['scripts/build.ts'],
    env: {
      OUT_DIR: 'reports/other-site',
      CONTENT_DIR: 'tests/fixtures/valid',
      SITE_URL: 'https://example.org/kb/',
    },
  },
  { name: 'site', ...vitest('site') },
  { name: 'browser', ...vitest('browser') },
];

await runCommand(help, () => {
  process.chdir(projectRoot);
  rmSync(reports, { recursive: true, force: true });
  mkdirSync(reports, { recursive: true });
  let passed = 0;
  let failed = 0;
  const red: string[] = [];
  for (const gate of gates) {
    process.stdout.write(`\n── ${gate.name}\n`);
    const began = performance.now();
    const { status } = spawnSync(process.execPath, gate.command, {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, ...gate.env, ASTRO_TELEMETRY_DISABLED: '1', TZ: 'UTC' },
    });
    const counts = countsOf(gate, status === 0);
    passed += counts.passed;
    failed += counts.failed;
    if (counts.failed > 0) red.push(gate.name);
    const seconds = ((performance.now() - began) / 1000).toFixed(1);
    process.stdout.write(
      `   ${gate.name}: ${counts.failed > 0 ? 'FAILED' : 'passed'} (${seconds} s)\n`,
    );
  }
  if (red.length > 0) process.stdout.write(`\nFailed: ${red.join(', ')}\n`);
  process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
  return failed > 0 ? 1 : 0;
});

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

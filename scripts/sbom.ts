import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { parseArgs } from 'node:util';

import { runCommand } from './lib/command.ts';
import { projectRoot } from './lib/paths.ts';

const help = `Usage: npm run sbom -- [--out reports/sbom.cdx.json] [--all]

Writes the software bill of materials (CycloneDX) of the packages that make the site, with --all of
those that test it too. The same lockfile gives the same bytes.
Exit codes: 0 written, 2 could not run.`;

await runCommand(help, () => {
  const { values } = parseArgs({
    options: {
      out: { type: 'string', default: 'reports/sbom.cdx.json' },
      all: { type: 'boolean', default: false },
    },
  });
  const omit = values.all ? [] : ['--omit=dev'];
  const args = ['sbom', '--sbom-format=cyclonedx', '--package-lock-only', ...omit];
  const { status, stdout, stderr } = spawnSync('npm', args, {
    cwd: projectRoot,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(stderr.trim() || 'npm sbom failed');
  const sbom = JSON.parse(stdout) as Sbom;
  delete sbom.serialNumber;
  delete sbom.metadata.timestamp;
  const out = resolve(projectRoot, values.out);
  mkdirSync(dirname(out), { recursive: true });
  writeFileSync(out, `${JSON.stringify(sbom, null, 1)}\n`);
  process.stdout.write(`  ${sbom.components.length} packages in ${values.out}\n`);
  return 0;
});

interface Sbom {
  serialNumber?: string;
  metadata: { timestamp?: string };
  components: unknown[];
}

import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import { sizesReport } from './bench/sizes-report.ts';
import { benchBuild, type Built } from './bench/build-bench.ts';
import { runCommand } from './lib/command.ts';

const help = `Usage: npm run bench [-- sizes | peers | page | search] [--sizes 300,3000,10000,30000] [--keep]

Measures this project on made-up knowledge bases, the same on every machine, in a temporary folder:
  sizes   builds of several sizes: time, CPU, memory and bytes of each stage, growth (the default)
  peers   the same texts with Eleventy, Starlight, VitePress and, where installed, Hugo, as ratios
  page    the largest paint on a slow line and a slow machine, beside pages of Starlight and VitePress
  search  the search bench
Tables go to standard output; docs/benchmarks.md keeps those of a release. --keep leaves the folder.
Exit codes: 0 measured, 1 a run failed, 2 could not run.`;

await runCommand(help, async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      sizes: { type: 'string', default: '300,3000,10000,30000' },
      dir: { type: 'string', default: join(tmpdir(), `zhice-bench-${process.pid}`) },
      keep: { type: 'boolean', default: false },
    },
  });
  const sizes = values.sizes.split(',').map(Number);
  mkdirSync(values.dir, { recursive: true });
  try {
    const built: Built[] = [];
    for (const size of sizes) {
      process.stderr.write(`  ${size} entries …\n`);
      const one = await benchBuild(values.dir, size);
      built.push(one);
      if (one.code !== 0) process.stderr.write(one.output);
      if (!values.keep && existsSync(one.dir)) rmSync(one.dir, { recursive: true });
    }
    process.stdout.write(sizesReport(built));
    return built.every(({ code }) => code === 0) ? 0 : 1;
  } finally {
    if (!values.keep) rmSync(values.dir, { recursive: true, force: true });
  }
});

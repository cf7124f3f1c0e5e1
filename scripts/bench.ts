import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import { benchBuild, type Built } from './bench/build-bench.ts';
import { benchEdits } from './bench/edit-bench.ts';
import { benchIndex } from './bench/index-bench.ts';
import { benchPages } from './bench/page-bench.ts';
import { benchPeers, benchSamePages } from './bench/peers-bench.ts';
import { searchShots } from './bench/search-shots.ts';
import { searchReport } from './bench/search-report.ts';
import { benchSearch } from './bench/search.ts';
import { sizesReport } from './bench/sizes-report.ts';
import { runCommand } from './lib/command.ts';
import { contentDir, outDir } from './lib/paths.ts';
import { siteAddress } from './lib/site-address.ts';
import { listen, staticServer } from './lib/static-server.ts';

const help = `Usage: npm run bench [-- sizes | edit | index | peers | same-pages | page | search] [--sizes 300,3000,10000,30000]
       [--keep] [--shots folder]

Measures this project on made-up knowledge bases, the same on every machine, in a temporary folder:
  sizes   builds of several sizes: time, CPU, memory and bytes of each stage, growth (the default)
  edit    a build after an edit to one entry, as a share of the whole build
  index   the search index beside Pagefind as shipped on the same pages: CPU, memory and bytes
  peers   the texts of the authors with Eleventy, Starlight, VitePress and, where installed, Hugo, as ratios
  same-pages  the same with all that our pages show in the texts: figures, citations, links back, drawings
  page    the largest paint on a slow line and a slow machine, beside pages of Starlight and VitePress
  search  search beside Pagefind as shipped and MiniSearch; size 0 is the real content
Tables go to standard output; docs/benchmarks.md keeps those of a release. --keep leaves the folder. --shots writes
pictures of ten typical questions to the built site (OUT_DIR), on a phone and on a desktop.
Exit codes: 0 measured, 1 a run failed, 2 could not run.`;

await runCommand(help, async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      sizes: { type: 'string' },
      dir: { type: 'string', default: join(tmpdir(), `zhice-bench-${process.pid}`) },
      keep: { type: 'boolean', default: false },
      shots: { type: 'string' },
    },
  });
  const [mode = 'sizes'] = positionals;
  const { dir, keep } = values;
  const sizes = (usual: readonly number[]): readonly number[] =>
    values.sizes?.split(',').map(Number) ?? usual;
  const modes: Record<string, () => Promise<boolean>> = {
    sizes: () => benchSizes(dir, sizes([300, 3000, 10_000, 30_000]), keep),
    edit: () => print(sizes([3000]), (size) => benchEdits(dir, size)),
    index: () => print(sizes([3000]), (size) => benchIndex(dir, size)),
    peers: () => print(sizes([3000]), (size) => benchPeers(dir, size)),
    'same-pages': () => print(sizes([3000]), (size) => benchSamePages(dir, size)),
    page: () => print(sizes([300]), (size) => benchPages(dir, size)),
    search: async () => {
      const rows = await benchSearch({
        content: contentDir(),
        ...(existsSync(join(outDir(), 'index.html')) && { site: outDir() }),
        sizes: sizes([0, 3000]),
        strings: 500,
        work: dir,
        log: (line) => process.stderr.write(`  ${line}\n`),
      });
      process.stdout.write(searchReport(rows));
      if (values.shots) await shoot(values.shots);
      return true;
    },
  };
  const run = modes[mode];
  if (!run) throw new Error(help);
  mkdirSync(dir, { recursive: true });
  try {
    process.stdout.write(`${machine()}\n\n`);
    return (await run()) ? 0 : 1;
  } finally {
    if (!keep) rmSync(dir, { recursive: true, force: true });
  }
});

async function benchSizes(dir: string, sizes: readonly number[], keep: boolean): Promise<boolean> {
  const built: Built[] = [];
  for (const size of sizes) {
    process.stderr.write(`  ${size} entries …\n`);
    const one = await benchBuild(dir, size);
    built.push(one);
    if (one.code !== 0) process.stderr.write(one.output.slice(-4000));
    if (!keep) rmSync(one.dir, { recursive: true, force: true });
  }
  process.stdout.write(sizesReport(built));
  return built.every(({ code }) => code === 0);
}

async function shoot(folder: string): Promise<void> {
  const server = staticServer({ dir: outDir(), base: siteAddress().base });
  const port = await listen(server, 4800);
  try {
    await searchShots(`http://localhost:${port}${siteAddress().base}`, folder);
  } finally {
    server.close();
    server.closeAllConnections();
  }
}

async function print(
  sizes: readonly number[],
  report: (size: number) => Promise<string>,
): Promise<boolean> {
  for (const size of sizes) process.stdout.write(await report(size));
  return true;
}

function machine(): string {
  const date = new Date().toISOString().slice(0, 10);
  const memory = Math.round(totalmem() / 2 ** 30);
  return `${date}, ${availableParallelism()} cores, ${memory} GB, ${process.platform} ${process.arch}, Node ${process.versions.node}`;
}

import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import chromium from '@sparticuz/chromium';
import { chromium as playwright, type Browser, type Page } from 'playwright-core';
import { parse } from 'yaml';

import { makeKnowledgeBase, type KnowledgeBase } from '../../src/domain/knowledge-base.ts';
import { readCharMap } from '../../src/search/fold-map.ts';
import { recordOf, recordOrder } from '../../src/search/records.ts';
import { buildSearchIndex } from '../lib/build-search-index.ts';
import { filesBelow } from '../lib/files-below.ts';
import { foldMap } from '../lib/fold-map.ts';
import { projectRoot } from '../lib/paths.ts';
import { readContent } from '../lib/read-content.ts';
import { coldBytes } from './search-cold.ts';
import { grow, randomStrings } from './search-corpus.ts';
import type { Outcome } from './search-harness.ts';
import { miniSearch, stockPagefind } from './search-peers.ts';
import {
  judgeOf,
  measureQuestions,
  measureStrings,
  type Ask,
  type Question,
  type QuestionQuality,
  type StringQuality,
} from './search-quality.ts';
import { serveAsHost } from './host-server.ts';

export interface SearchBenchOptions {
  /** Content folder. */
  content: string;
  /** The built site, for the bytes of a first query in the real page; left out when absent. */
  site?: string;
  /** How many entries; 0 for the real ones. */
  sizes: readonly number[];
  /** How many random strings. */
  strings: number;
  /** All three by default. */
  engines?: readonly Row['engine'][];
  /** Scratch folder. */
  work: string;
  log: (line: string) => void;
}

const engines = ['ours', 'pagefind', 'minisearch'] as const;

export interface Row extends StringQuality, QuestionQuality {
  entries: number;
  engine: (typeof engines)[number];
  indexBytes: number;
  buildSeconds: number;
  /** First query from cold, median and largest, all bytes but page and style. */
  coldMedian?: number;
  coldMax?: number;
}

/** Measures search at each size; the rows of one size come from one run in one browser. */
export async function benchSearch(options: SearchBenchOptions): Promise<Row[]> {
  const { site, entries } = readContent(options.content);
  if (!site) throw new Error('site.yaml could not be read; run npm run check.');
  const real = makeKnowledgeBase(site, entries);
  const questions = parse(
    readFileSync(join(projectRoot, 'tests/search/questions.yaml'), 'utf8'),
  ) as Question[];
  const rows: Row[] = [];
  for (const size of options.sizes) {
    const kb = size === 0 ? real : grow(real, size);
    rows.push(...(await benchSize(kb, questions, options)));
  }
  return rows;
}

async function benchSize(
  kb: KnowledgeBase,
  questions: readonly Question[],
  options: SearchBenchOptions,
): Promise<Row[]> {
  const records = recordOrder(kb).map((entry) => recordOf(entry, kb));
  const dir = join(options.work, String(records.length));
  rmSync(dir, { recursive: true, force: true });
  mkdirSync(dir, { recursive: true });
  const map = readCharMap(foldMap(records));
  options.log(`${records.length} entries: building`);
  const started = performance.now();
  await buildSearchIndex({ kb, base: '/', outDir: dir });
  const ownSeconds = (performance.now() - started) / 1000;
  const own = filesBelow(join(dir, 'pagefind'))
    .filter((path) => !/^(?:pagefind\.js|wasm\.)/.test(path))
    .reduce((sum, path) => sum + sizeAsSent(join(dir, 'pagefind', path)), 0);
  const wanted = options.engines ?? engines;
  const none = { bytes: 0, seconds: 0, pages: [] };
  const stock = wanted.includes('pagefind')
    ? await stockPagefind(records, join(dir, 'stock'))
    : none;
  const mini = wanted.includes('minisearch') ? miniSearch(records, join(dir, 'peers')) : none;
  options.log(`${records.length} entries: built, asking`);
  writeFileSync(join(dir, 'harness.html'), harnessPage);
  writeFileSync(
    join(dir, 'harness.js'),
    "import * as engines from '/bench/search-harness.ts';\nglobalThis.engines = engines;\ndocument.querySelector('#list').setAttribute('data-ready', '');\n",
  );
  const server = await serveAsHost(dir, {
    mounts: {
      src: join(projectRoot, 'src'),
      bench: join(projectRoot, 'scripts/bench'),
      mini: join(projectRoot, 'node_modules/minisearch/dist/es'),
    },
  });
  const browser = await launch();
  try {
    const judge = judgeOf(records, map);
    const strings = randomStrings(records, options.strings, map, 1);
    const stockIndex = new Map(stock.pages.map((id, index) => [id, index]));
    const measured: Row[] = [];
    for (const engine of options.engines ?? engines) {
      const page = await browser.newPage();
      page.on('pageerror', (error) => options.log(error.message));
      await page.goto(`${server.url}harness.html`);
      await page.waitForSelector('#list[data-ready]', { state: 'attached' });
      const ask = await asker(page, engine, stockIndex);
      await ask('预热');
      const quality = await measureStrings(strings, ask, judge);
      const staff = await measureQuestions(questions, ask, records);
      await page.close();
      measured.push({
        entries: records.length,
        engine,
        ...quality,
        ...staff,
        indexBytes: { ours: own, pagefind: stock.bytes, minisearch: mini.bytes }[engine],
        buildSeconds:
          engine === 'ours' ? ownSeconds : engine === 'pagefind' ? stock.seconds : mini.seconds,
      });
      options.log(JSON.stringify(measured.at(-1)));
    }
    if (options.site) {
      const cold = await coldBytes(browser, options.site, dir, questions);
      Object.assign(measured[0]!, cold);
      options.log(JSON.stringify(cold));
    }
    return measured;
  } finally {
    await browser.close();
    await server.close();
  }
}

const harnessPage =
  '<!doctype html><html lang="zh-CN"><title>bench</title><ol id="list"></ol><script type="module" src="/harness.js"></script></html>';

export const launch = async (): Promise<Browser> =>
  playwright.launch({
    executablePath: await chromium.executablePath(),
    args: ['--no-sandbox', '--disable-gpu'],
  });

async function asker(
  page: Page,
  engine: Row['engine'],
  stockIndex: ReadonlyMap<string, number>,
): Promise<Ask> {
  const name = { ours: 'ours', pagefind: 'stock', minisearch: 'mini' }[engine];
  const client = await page.context().newCDPSession(page);
  await client.send('Performance.enable', { timeDomain: 'threadTicks' });
  const used = async (): Promise<number> => {
    const { metrics } = await client.send('Performance.getMetrics');
    return 1000 * (metrics.find((metric) => metric.name === 'TaskDuration')?.value ?? 0);
  };
  return async (question) => {
    const before = await used();
    const outcome = await page.evaluate(
      ([key, text]) =>
        (globalThis as unknown as { engines: Record<string, (q: string) => Promise<Outcome>> })
          .engines[key!]!(text!),
      [name, question],
    );
    const records = outcome.records.map((id) =>
      typeof id === 'number' ? id : (stockIndex.get(id) ?? -1),
    );
    return { ...outcome, records, cpu: (await used()) - before };
  };
}

/** Packed files as they are, text as a host compresses it. */
function sizeAsSent(file: string): number {
  const bytes = readFileSync(file);
  return file.endsWith('.json') ? gzipSync(bytes, { level: 9 }).length : bytes.length;
}

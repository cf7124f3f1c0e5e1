import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import chromium from '@sparticuz/chromium';
import { chromium as playwright, type Browser, type Page } from 'playwright-core';
import { parse } from 'yaml';

import { makeKnowledgeBase, type KnowledgeBase } from '../../src/domain/knowledge-base.ts';
import { buildGraph } from '../../src/graph/build-graph.ts';
import { readCharMap } from '../../src/search/fold-map.ts';
import { recordOf, recordOrder } from '../../src/search/records.ts';
import type { SearchRecord } from '../../src/search/record.ts';
import type { CharMap } from '../../src/search/units.ts';
import { buildSearchIndex } from '../lib/build-search-index.ts';
import { filesBelow } from '../lib/files-below.ts';
import { foldMap } from '../lib/fold-map.ts';
import { projectRoot } from '../lib/paths.ts';
import { readContent } from '../lib/read-content.ts';
import { grow, linesOf, plainText, randomStrings } from './search-corpus.ts';
import type { Outcome } from './search-harness.ts';
import { miniSearch, stockPagefind } from './search-peers.ts';
import { serveCounting, type CountingServer } from './search-server.ts';

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

export interface Row {
  entries: number;
  engine: (typeof engines)[number];
  /** Random strings: origin found; results that hold the string; origin in the first ten. */
  found: number;
  correct: number;
  firstTen: number;
  /** Staff questions: mean reciprocal rank, recall, answers with a forbidden entry, absent answered. */
  mrr: number;
  recall: number;
  forbidden: number;
  absentAnswered: number;
  /** From a question to ten results in the page, in milliseconds, each question asked once. */
  p50: number;
  p95: number;
  /** The same in processor time of the page, which other work on the machine does not stretch. */
  cpu50: number;
  cpu95: number;
  indexBytes: number;
  buildSeconds: number;
  /** First query from cold, median and largest, all bytes but page and style. */
  coldMedian?: number;
  coldMax?: number;
}

interface Question {
  type: string;
  q: string;
  must?: string[];
  not?: string[];
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
  await buildSearchIndex({ kb, graph: buildGraph(kb), base: '/', outDir: dir });
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
  const server = await serveCounting(dir, {
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

type Ask = (
  question: string,
) => Promise<Omit<Outcome, 'records'> & { records: number[]; cpu: number }>;

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

type Judge = (record: number, text: string) => boolean;

function judgeOf(
  records: readonly SearchRecord[],
  map: CharMap,
): Judge & { count: (text: string) => number } {
  const plain = records.map((record) =>
    linesOf(record)
      .map((line) => plainText(line, map))
      .join('\n'),
  );
  // A blank divides terms: a result is right when it holds each of them.
  const judge = (record: number, text: string): boolean =>
    text
      .trim()
      .split(/\s+/u)
      .every((term) => plain[record]?.includes(plainText(term, map)) ?? false);
  const count = (text: string): number => {
    const wanted = plainText(text, map);
    return plain.filter((each) => each.includes(wanted)).length;
  };
  return Object.assign(judge, { count });
}

async function measureStrings(
  strings: readonly { text: string; record: number }[],
  ask: Ask,
  judge: ReturnType<typeof judgeOf>,
): Promise<Pick<Row, 'found' | 'correct' | 'firstTen' | 'p50' | 'p95' | 'cpu50' | 'cpu95'>> {
  let found = 0;
  let results = 0;
  let correct = 0;
  let rare = 0;
  let rareFirst = 0;
  const times: number[] = [];
  const cpu: number[] = [];
  for (const { text, record } of strings) {
    const outcome = await ask(text);
    times.push(outcome.ms);
    cpu.push(outcome.cpu);
    const rank = outcome.records.indexOf(record);
    if (rank !== -1) found += 1;
    else if (process.env['BENCH_DEBUG']) console.error('missed', JSON.stringify(text), record);
    results += outcome.records.length;
    const right = outcome.records.filter((each) => judge(each, text)).length;
    correct += right;
    if (process.env['BENCH_DEBUG'] && right < outcome.records.length)
      console.error('wrong', JSON.stringify(text), right, outcome.records.length, outcome.ms);
    if (process.env['BENCH_DEBUG'] && outcome.ms > 30)
      console.error('slow', JSON.stringify(text), outcome.ms);
    if (judge.count(text) <= 10) {
      rare += 1;
      if (rank !== -1 && rank < 10) rareFirst += 1;
    }
  }
  const at = (list: readonly number[], share: number): number => {
    const sorted = [...list].sort((a, b) => a - b);
    return round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!);
  };
  return {
    found: round((100 * found) / strings.length),
    correct: round((100 * correct) / Math.max(1, results)),
    firstTen: round((100 * rareFirst) / Math.max(1, rare)),
    p50: at(times, 0.5),
    p95: at(times, 0.95),
    cpu50: at(cpu, 0.5),
    cpu95: at(cpu, 0.95),
  };
}

async function measureQuestions(
  questions: readonly Question[],
  ask: Ask,
  records: readonly SearchRecord[],
): Promise<Pick<Row, 'mrr' | 'recall' | 'forbidden' | 'absentAnswered'>> {
  const number = new Map(records.map(({ id }, index) => [id, index]));
  let reciprocal = 0;
  let asked = 0;
  let wanted = 0;
  let got = 0;
  let forbidden = 0;
  let absentAnswered = 0;
  for (const { q, must = [], not = [] } of questions) {
    const { records: listed, waiting } = await ask(q);
    const shown = listed.slice(0, listed.length - waiting);
    if (must.length === 0) {
      if (shown.length > 0) absentAnswered += 1;
      if (process.env['BENCH_DEBUG'] && shown.length > 0) console.error('absent', q, shown.length);
      continue;
    }
    asked += 1;
    const ranks = must.map((id) => shown.indexOf(number.get(id) ?? -2));
    const first = Math.min(...ranks.filter((rank) => rank !== -1), Infinity);
    reciprocal += 1 / (first + 1);
    wanted += must.length;
    got += ranks.filter((rank) => rank !== -1).length;
    const bad = not.filter((id) => shown.includes(number.get(id) ?? -2));
    if (bad.length > 0) forbidden += 1;
    if (process.env['BENCH_DEBUG'] && (first > 0 || ranks.includes(-1) || bad.length > 0)) {
      console.error(
        q,
        'ranks',
        must.map((id, at) => `${id}:${ranks[at]}`).join(' '),
        'bad',
        bad.join(' '),
        '| first',
        shown
          .slice(0, 3)
          .map((at) => records[at]?.id)
          .join(' '),
      );
    }
  }
  return {
    mrr: Math.round((1000 * reciprocal) / asked) / 1000,
    recall: round((100 * got) / wanted),
    forbidden,
    absentAnswered,
  };
}

/** Bytes of a first query in the real search page, each in a new browser profile. */
async function coldBytes(
  browser: Browser,
  site: string,
  indexDir: string,
  questions: readonly Question[],
): Promise<{ coldMedian: number; coldMax: number }> {
  const server: CountingServer = await serveCounting(site, {
    mounts: { pagefind: join(indexDir, 'pagefind') },
  });
  const sizes: number[] = [];
  for (const { q } of questions.filter((_, at) => at % 5 === 0)) {
    const context = await browser.newContext();
    const page = await context.newPage();
    const bytes = new Map<string, number>();
    page.on('response', (response) => {
      const path = new URL(response.url()).pathname;
      if (/\/pagefind\/|\/assets\/.*\.js$/.test(path)) {
        bytes.set(path, Number(response.headers()['content-length'] ?? 0));
      }
    });
    await page.goto(`${server.url}search/?q=${encodeURIComponent(q)}`);
    await page.waitForSelector('[data-search-status=done]', { timeout: 60_000 });
    const withFacets = [...bytes].filter(([path]) => !path.endsWith('facets.json'));
    sizes.push(withFacets.reduce((sum, [, size]) => sum + size, 0));
    await context.close();
  }
  await server.close();
  sizes.sort((a, b) => a - b);
  return { coldMedian: sizes[Math.floor(sizes.length / 2)]!, coldMax: sizes.at(-1)! };
}

const round = (value: number): number => Math.round(value * 100) / 100;

/** Packed files as they are, text as a host compresses it. */
function sizeAsSent(file: string): number {
  const bytes = readFileSync(file);
  return file.endsWith('.json') ? gzipSync(bytes, { level: 9 }).length : bytes.length;
}

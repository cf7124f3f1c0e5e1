/** Runs in the browser of the bench: the same questions put to each engine. */
import { find } from '../../src/search/find.ts';
import { firstPage, nextPage, type FirstPage } from '../../src/search/browser/group-view.ts';
import { resultItem } from '../../src/search/browser/render.ts';
import { openSession } from '../../src/search/browser/session.ts';
import { bigrams } from './bigrams.ts';

export interface Outcome {
  /** Records in the order in which they are shown. */
  records: (number | string)[];
  /** How many of them wait behind a button, because only part of a number or word fits. */
  waiting: number;
  /** From the question to ten results in the page. */
  ms: number;
  relaxed: boolean;
}

const list = document.querySelector('#list')!;

export async function ours(question: string): Promise<Outcome> {
  const session = await openSession();
  const started = performance.now();
  const { groups } = await find(question, session.context);
  const records: number[] = [];
  let waiting = 0;
  let ms = 0;
  list.replaceChildren();
  for (const [index, group] of groups.entries()) {
    const waits = index > 0 && group.reason.type === 'cut';
    const showPage = index === 0 ? firstPage : nextPage;
    const page: FirstPage = await showPage(session, group, group.records, waits ? 0 : 10);
    list.append(...page.results.map(resultItem));
    if (index === 0) ms = performance.now() - started;
    const numbers = new Map<string, number>();
    const rest = new Set(page.rest);
    for (const record of group.records) {
      if (!rest.has(record))
        numbers.set((await session.context.index.lookup.load(record)).id, record);
    }
    records.push(...page.results.map(({ record }) => numbers.get(record.id)!), ...page.rest);
    if (waits) waiting += page.rest.length;
  }
  if (groups.length === 0) ms = performance.now() - started;
  return {
    records,
    waiting,
    ms,
    relaxed: groups[0] !== undefined && groups[0].reason.type !== 'exact',
  };
}

interface Pagefind {
  options(options: Record<string, unknown>): Promise<void>;
  search(
    text: string,
  ): Promise<{ results: { id: string; data(): Promise<{ excerpt: string; url: string }> }[] }>;
}

let stockPagefind: Pagefind | undefined;

export async function stock(question: string): Promise<Outcome> {
  if (!stockPagefind) {
    const folder: string = '/stock/pagefind.js';
    stockPagefind = (await import(folder)) as Pagefind;
    await stockPagefind.options({ noWorker: true });
    await stockPagefind.search('初始');
  }
  const started = performance.now();
  const { results } = await stockPagefind.search(question);
  const data = await Promise.all(results.slice(0, 10).map((result) => result.data()));
  list.replaceChildren(
    ...data.map(({ excerpt }) => {
      const item = document.createElement('li');
      item.textContent = excerpt;
      return item;
    }),
  );
  const ms = performance.now() - started;
  return { records: results.map(({ id }) => id), waiting: 0, ms, relaxed: false };
}

interface Mini {
  search(text: string, options: { combineWith: 'AND' }): { id: number }[];
}

let loaded: Mini | undefined;

export async function mini(question: string): Promise<Outcome> {
  if (!loaded) {
    const library: string = '/mini/index.js';
    const { default: MiniSearch } = (await import(library)) as {
      default: { loadJSON(json: string, options: Record<string, unknown>): Mini };
    };
    const json = await (await fetch('/peers/minisearch.json')).text();
    loaded = MiniSearch.loadJSON(json, {
      fields: ['title', 'text'],
      tokenize: bigrams,
      processTerm: (term: string) => term,
    });
  }
  const started = performance.now();
  const results = loaded.search(question, { combineWith: 'AND' });
  return {
    records: results.map(({ id }) => id),
    waiting: 0,
    ms: performance.now() - started,
    relaxed: false,
  };
}

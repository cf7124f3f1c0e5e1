import type { Hit, Lookup } from './lookup.ts';
import type { Manifest } from './manifest.ts';
import { pairsOf, unitCode, wordOf, type Zone } from './token.ts';
import { nameEnd, nameStart } from './units.ts';

/** Records with how well they match: see `score` for the scale. */
export type Scores = Map<number, number>;

/** What the search keeps beside the index. */
export interface Index {
  lookup: Lookup;
  manifest: Manifest;
  common: ReadonlySet<string>;
}

/** A name equal to the term, a name that begins with it, a name with it, text with it. */
const score = { title: 1000, name: 900, begins: 800, inName: 700, inText: 300 } as const;

/** Longer rows are looked up by their first words; the text decides on the rest. */
const maxPairs = 24;

/** Records that hold the units in a row, in their names or in their text. */
export async function hitsOf(chars: readonly string[], index: Index): Promise<Scores> {
  const scores: Scores = new Map();
  if (chars.length === 0) return scores;
  if (chars.length === 1) return singleHits(chars[0]!, index);
  const pairs = pairsOf(chars).slice(0, maxPairs);
  const [names, texts] = await Promise.all([
    index.lookup.phrase(words(pairs, 'name')),
    textHits(pairs, index),
  ]);
  for (const { record, at } of texts) scores.set(record, score.inText - Math.min(at, 2000) / 10);
  if (names.length === 0) return scores;
  for (const { record, at } of names) scores.set(record, score.inName - Math.min(at, 900) / 10);
  const [begins, equals] = await Promise.all([
    index.lookup.phrase(words(pairsOf([nameStart, ...chars]).slice(0, maxPairs), 'name')),
    pairs.length === chars.length - 1
      ? index.lookup.phrase(words(pairsOf([nameStart, ...chars, nameEnd]), 'name'))
      : [],
  ]);
  for (const { record, at } of begins) scores.set(record, score.begins - (at === 0 ? 0 : 50));
  for (const { record, at } of equals) scores.set(record, at === 0 ? score.title : score.name);
  return scores;
}

const words = (pairs: readonly string[], zone: Zone, shard?: number): string[] =>
  pairs.map((pair) => wordOf(pair, zone, shard));

/**
 * Where a row stands in the text. Common pairs are indexed by shard: the row is looked up in each
 * shard by itself, among few records, and only in the shards where its rare pairs stand.
 */
async function textHits(pairs: readonly string[], index: Index): Promise<Hit[]> {
  const { lookup, common, manifest } = index;
  if (!pairs.some((pair) => common.has(pair))) return lookup.phrase(words(pairs, 'text'));
  const rare = rareRuns(pairs, common);
  const found = await Promise.all(rare.map((run) => lookup.phrase(words(run, 'text'))));
  const shards =
    found.length > 0
      ? new Set(intersect(found).map(({ record }) => Math.floor(record / manifest.shardSize)))
      : Array.from({ length: manifest.shards }, (_, shard) => shard);
  const rows = [...shards].map((shard) =>
    lookup.phrase(
      pairs.map((pair) => (common.has(pair) ? wordOf(pair, 'text', shard) : wordOf(pair, 'text'))),
    ),
  );
  return (await Promise.all(rows)).flat();
}

function rareRuns(pairs: readonly string[], common: ReadonlySet<string>): string[][] {
  const runs: string[][] = [[]];
  for (const pair of pairs) {
    if (!common.has(pair)) runs.at(-1)!.push(pair);
    else if (runs.at(-1)!.length > 0) runs.push([]);
  }
  return runs.filter((run) => run.length > 0);
}

function intersect(lists: readonly Hit[][]): Hit[] {
  const [first = [], ...others] = lists;
  const sets = others.map((list) => new Set(list.map(({ record }) => record)));
  return first.filter(({ record }) => sets.every((set) => set.has(record)));
}

/** A single character: every pair that begins with it, unless it stands nearly everywhere. */
async function singleHits(char: string, { lookup, manifest, common }: Index): Promise<Scores> {
  const scores: Scores = new Map();
  const tooCommon = manifest.shards > 1 && [...common].some((pair) => pair.startsWith(char));
  const hits = tooCommon
    ? await lookup.phrase([wordOf(nameStart + char, 'name')])
    : await lookup.prefix(unitCode(char));
  for (const { record, at } of hits) scores.set(record, score.inText - Math.min(at, 2000) / 10);
  return scores;
}

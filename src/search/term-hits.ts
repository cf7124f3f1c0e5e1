import type { Hit, Lookup } from './lookup.ts';
import type { Manifest } from './manifest.ts';
import { pairsOf, pairsToWords, unitCode, wordInShard } from './token.ts';
import { nameEnd, nameStart } from './units.ts';

/** Records with how well they match: see `score` for the scale. */
export type Scores = Map<number, number>;

/** What the search keeps beside the index. */
export interface Index {
  lookup: Lookup;
  manifest: Manifest;
  /** Words that are indexed in shards. */
  common: ReadonlySet<string>;
  /** For each record the place of the first word after its names. */
  textStarts: readonly number[];
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
  const hits = await rowHits(pairsOf(chars).slice(0, maxPairs), index);
  for (const hit of hits) scores.set(hit.record, placeScore(hit, index));
  if (!hits.some((hit) => isInName(hit, index))) return scores;
  const [begins, equals] = await Promise.all([
    rowHits(pairsOf([nameStart, ...chars]).slice(0, maxPairs), index),
    chars.length <= maxPairs + 1 ? rowHits(pairsOf([nameStart, ...chars, nameEnd]), index) : [],
  ]);
  for (const { record, at } of begins) scores.set(record, score.begins - (at === 0 ? 0 : 50));
  for (const { record, at } of equals) scores.set(record, at === 0 ? score.title : score.name);
  return scores;
}

/** Names stand before the text. A row that stands in both is found in the name. */
export const isInName = ({ record, at }: Hit, { textStarts }: Index): boolean =>
  at < (textStarts[record] ?? 0);

function placeScore(hit: Hit, index: Index): number {
  if (isInName(hit, index)) return score.inName - Math.min(hit.at, 900) / 10;
  return score.inText - Math.min(hit.at - (index.textStarts[hit.record] ?? 0), 2000) / 10;
}

/**
 * Where a row of pairs stands. Common words are indexed by shard: the row is looked up in each
 * shard by itself, among few records, and only in the shards where its rare words stand.
 */
export async function rowHits(pairs: readonly string[], index: Index): Promise<Hit[]> {
  const { lookup, common, manifest } = index;
  const words = pairsToWords(pairs);
  if (!words.some((word) => common.has(word))) return lookup.phrase(words);
  const rare = rareRuns(words, common);
  const found = await Promise.all(rare.map((run) => lookup.phrase(run)));
  const shards =
    found.length > 0
      ? new Set(intersect(found).map(({ record }) => Math.floor(record / manifest.shardSize)))
      : Array.from({ length: manifest.shards }, (_, shard) => shard);
  const rows = [...shards].map((shard) =>
    lookup.phrase(words.map((word) => (common.has(word) ? wordInShard(word, shard) : word))),
  );
  return (await Promise.all(rows)).flat();
}

function rareRuns(words: readonly string[], common: ReadonlySet<string>): string[][] {
  const runs: string[][] = [[]];
  for (const word of words) {
    if (!common.has(word)) runs.at(-1)!.push(word);
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
async function singleHits(char: string, index: Index): Promise<Scores> {
  const { lookup, manifest, common } = index;
  const scores: Scores = new Map();
  const tooCommon =
    manifest.shards > 1 && [...common].some((word) => word.startsWith(unitCode(char)));
  const hits = tooCommon
    ? await rowHits([nameStart + char], index)
    : await lookup.prefix(unitCode(char));
  for (const hit of hits) scores.set(hit.record, placeScore(hit, index));
  return scores;
}

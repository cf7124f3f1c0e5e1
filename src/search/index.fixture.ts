import type { Hit, Lookup } from './lookup.ts';
import { prepareRecord, textStart } from './prepare.ts';
import type { SearchRecord } from './record.ts';
import type { Index } from './term-hits.ts';
import { pairsToWords, wordInShard, wordOf } from './token.ts';

export const map = new Map<string, string>();

export const record = (title: string, text: string, aliases: string[] = []): SearchRecord => ({
  id: 'a',
  kind: 'term',
  title,
  aliases,
  summary: text,
  place: '',
  blocks: [],
  figures: [],
});

/** The index as Pagefind would hold it: rows of words, the first place of a phrase in each record. */
export function indexOf(
  records: readonly SearchRecord[],
  pairs: string[] = [],
  shardSize = 2,
): Index {
  const prepared = records.map((each) => prepareRecord(each, map));
  const common = new Set(pairs.map(wordOf));
  const rows = prepared.map(({ names, texts }, at) =>
    [...names, ...texts].flatMap((stretch) => [
      ...pairsToWords(stretch).map((word) =>
        common.has(word) ? wordInShard(word, Math.floor(at / shardSize)) : word,
      ),
      '.',
    ]),
  );
  const lookup: Lookup = {
    phrase: (words) =>
      Promise.resolve(
        rows.flatMap((row, number): Hit[] => {
          const at = row.findIndex((_, from) => words.every((word, to) => row[from + to] === word));
          return at === -1 ? [] : [{ record: number, at }];
        }),
      ),
    prefix: (start) =>
      Promise.resolve(
        rows.flatMap((row, number): Hit[] => {
          const at = row.findIndex((word) => word.startsWith(start));
          return at === -1 ? [] : [{ record: number, at }];
        }),
      ),
    load: (number) => Promise.resolve(records[number]!),
  };
  const shards = Math.ceil(records.length / shardSize);
  return {
    lookup,
    manifest: { shardSize, shards, records: records.length } as Index['manifest'],
    common,
    textStarts: prepared.map(textStart),
  };
}

import { namesOf, textsOf, type SearchRecord } from './record.ts';
import { pairsOf, wordOf } from './token.ts';
import { nameEnd, nameStart, unitsOf, type CharMap } from './units.ts';

export interface PreparedRecord {
  /** Pairs of each name with its two ends. */
  names: string[][];
  /** Pairs of each stretch of text. */
  texts: string[][];
}

export function prepareRecord(record: SearchRecord, map: CharMap): PreparedRecord {
  return {
    names: distinctNames(record, map),
    texts: textsOf(record).map(({ text }) => pairsOf([...unitsOf(text, map).chars, nameEnd])),
  };
}

/** Names that differ only in marks are indexed once. */
function distinctNames(record: SearchRecord, map: CharMap): string[][] {
  const rows = new Map<string, string[]>();
  for (const name of namesOf(record)) {
    const { chars } = unitsOf(name, map);
    const key = chars.join('');
    if (!rows.has(key)) rows.set(key, pairsOf([nameStart, ...chars, nameEnd]));
  }
  return [...rows.values()];
}

/** A word that Pagefind counts but does not index: phrases stop there. */
const stop = '.';

/** What Pagefind is given for one record: words of pairs, with a stop after each stretch. */
export function indexText(
  { names, texts }: PreparedRecord,
  shardOf: (pair: string) => number | undefined,
): string {
  const words: string[] = [];
  for (const pairs of names) words.push(...pairs.map((pair) => wordOf(pair, 'name')), stop);
  for (const pairs of texts) {
    words.push(...pairs.map((pair) => wordOf(pair, 'text', shardOf(pair))), stop);
  }
  return words.join(' ');
}

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
    names: namesOf(record).map((name) =>
      pairsOf([nameStart, ...unitsOf(name, map).chars, nameEnd]),
    ),
    texts: textsOf(record).map(({ text }) => pairsOf([...unitsOf(text, map).chars, nameEnd])),
  };
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

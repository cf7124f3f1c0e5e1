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

/**
 * What Pagefind is given for one record: words of pairs, with a stop after each stretch. The names
 * come first; where the text begins tells the two apart.
 */
export const indexText = (
  { names, texts }: PreparedRecord,
  shardOf: (pair: string) => number | undefined,
): string =>
  [...names, ...texts]
    .flatMap((pairs) => [...pairs.map((pair) => wordOf(pair, shardOf(pair))), stop])
    .join(' ');

/** How many words stand before the text of a record: those of its names, with their stops. */
export const textStart = ({ names }: PreparedRecord): number =>
  names.reduce((words, pairs) => words + pairs.length + 1, 0);

import { namesOf, textsOf, type SearchRecord } from './record.ts';
import { pairsOf } from './token.ts';
import { nameEnd, nameStart, unitsOf, type CharMap } from './units.ts';

export interface PreparedRecord {
  /** Pairs of each name with its two ends. */
  names: string[][];
  /** Pairs of each stretch of text. */
  texts: string[][];
}

export function prepareRecord(record: SearchRecord, map: CharMap): PreparedRecord {
  const names = distinctNames(record, map);
  const rows = textsOf(record).map(({ text }) => unitsOf(text, map).chars);
  // A single character is found as the first of a pair: one that only ends texts needs a pair too.
  const first = new Set(names.flatMap((pairs) => pairs.map((pair) => unitAt(pair))));
  for (const chars of rows) for (const char of chars.slice(0, -1)) first.add(char);
  const texts = rows.map((chars) => {
    const last = chars.at(-1);
    if (last === undefined || first.has(last)) return pairsOf(chars);
    first.add(last);
    return pairsOf([...chars, nameEnd]);
  });
  return { names, texts };
}

const unitAt = (pair: string): string => String.fromCodePoint(pair.codePointAt(0)!);

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

/** How many words stand before the text of a record: those of its names, with their stops. */
export const textStart = ({ names }: PreparedRecord): number =>
  names.reduce((words, pairs) => words + pairs.length + 1, 0);

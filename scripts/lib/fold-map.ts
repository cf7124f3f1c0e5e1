import { Converter } from 'opencc-js';

import { namesOf, textsOf, type SearchRecord } from '../../src/search/record.ts';

/**
 * Traditional characters whose simplified form occurs in the records, each followed by that form.
 * Characters alone, not words: the same on both sides, and a hit is shown as it is printed.
 */
export function foldMap(records: readonly SearchRecord[]): string {
  const used = new Set<string>();
  for (const record of records) {
    for (const text of namesOf(record)) for (const char of text) used.add(char);
    for (const { text } of textsOf(record)) for (const char of text) used.add(char);
  }
  const pairs = new Map<string, string>();
  for (const from of ['t', 'tw', 'hk'] as const) {
    const convert = Converter({ from, to: 'cn' });
    for (let point = 0x4e00; point <= 0x9fff; point += 1) {
      const char = String.fromCodePoint(point);
      const simple = convert(char);
      if (simple !== char && used.has(simple)) pairs.set(char, simple);
    }
  }
  return [...pairs].flat().join('');
}

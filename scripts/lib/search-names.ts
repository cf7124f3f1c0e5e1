import { pinyin } from 'pinyin-pro';

import type { NameRow } from '../../src/search/manifest.ts';
import { latinWords as latin } from '../../src/search/names.ts';
import type { SearchRecord } from '../../src/search/record.ts';

/** Beyond so many rows the names are split by first letter of their pinyin. */
const rowsInOneFile = 2000;

/**
 * Names with their pinyin, by file: `all`, or one file a letter. Pinyin is syllables divided by
 * blanks, letters and digits as they are: `pan an xian`. English names are their own spelling.
 */
export function nameFiles(records: readonly SearchRecord[]): Map<string, NameRow[]> {
  const rows = records.flatMap((record, index): NameRow[] => {
    const seen = new Set<string>();
    const own: NameRow[] = [record.title, ...record.aliases].flatMap((name, at): NameRow[] => {
      const spelled = syllables(name);
      if (seen.has(spelled)) return [];
      seen.add(spelled);
      return [at === 0 ? [index, name, spelled, 'title'] : [index, name, spelled]];
    });
    if (record.english) own.push([index, record.english, '', 'english']);
    return own;
  });
  if (rows.length <= rowsInOneFile) return new Map([['all', rows]]);
  const files = new Map<string, NameRow[]>();
  for (const row of rows) {
    const initial = /^[a-z]/.exec(row[2] || latin(row[1]))?.[0] ?? '0';
    files.set(initial, [...(files.get(initial) ?? []), row]);
  }
  return files;
}

function syllables(name: string): string {
  const read = pinyin(name, { toneType: 'none', type: 'array', v: true, nonZh: 'consecutive' });
  return latin(read.join(' '));
}

import { pinyin } from 'pinyin-pro';

import type { NameRow } from '../../src/search/manifest.ts';
import type { SearchRecord } from '../../src/search/record.ts';
import type { CharMap } from '../../src/search/units.ts';

/** Beyond so many rows the names are split by first letter of their pinyin. */
const rowsInOneFile = 2000;

/**
 * Names with their pinyin, by file: `all`, or one file a letter. Pinyin is syllables divided by
 * blanks, letters and digits as they are: `pan an xian`. English names are their own spelling.
 */
export function nameFiles(records: readonly SearchRecord[], _map: CharMap): Map<string, NameRow[]> {
  const rows = records.flatMap((record, index): NameRow[] => [
    ...[record.title, ...record.aliases].map((name): NameRow => [index, name, syllables(name)]),
    ...(record.english ? [[index, record.english, latin(record.english), 1] satisfies NameRow] : []),
  ]);
  if (rows.length <= rowsInOneFile) return new Map([['all', rows]]);
  const files = new Map<string, NameRow[]>();
  for (const row of rows) {
    const initial = /^[a-z]/.exec(row[2])?.[0] ?? '0';
    files.set(initial, [...(files.get(initial) ?? []), row]);
  }
  return files;
}

function syllables(name: string): string {
  const read = pinyin(name, { toneType: 'none', type: 'array', v: true, nonZh: 'consecutive' });
  return latin(read.join(' '));
}

const latin = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

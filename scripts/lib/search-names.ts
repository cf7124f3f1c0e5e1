import { pinyin } from 'pinyin-pro';

import type { NameRow } from '../../src/search/manifest.ts';
import { latinWords as latin, spell } from '../../src/search/names.ts';
import type { SearchRecord } from '../../src/search/record.ts';

/** Up to so many rows a reader may load all of them, when the first letter was of no help. */
const few = 2000;

export interface NameFiles {
  /** Names by first letter; `0` for names that begin otherwise; few English ones as `english`. */
  files: Map<string, NameRow[]>;
  /** Each character with its usual reading: `安an白bai`. */
  readings: string;
  areFew: boolean;
}

/**
 * Names with their pinyin: syllables divided by blanks, letters and digits as they are, `pan an
 * xian`. It is left out where the usual readings of the characters spell it. English names are
 * their own spelling.
 */
export function nameFiles(records: readonly SearchRecord[]): NameFiles {
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
  const usual = usualReadings(
    rows.flatMap(([, name, , type]) => (type === 'english' ? [] : [name])),
  );
  const areFew = rows.length <= few;
  const files = new Map<string, NameRow[]>(areFew ? [['english', []]] : []);
  for (const [record, name, spelled, ...type] of rows) {
    const initial = /^[a-z]/.exec(spelled || latin(name))?.[0] ?? '0';
    const letter = areFew && type[0] === 'english' ? 'english' : initial;
    const file = files.get(letter) ?? [];
    file.push([record, name, spelled === spell(name, usual) ? '' : spelled, ...type]);
    files.set(letter, file);
  }
  return {
    files: new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1))),
    readings: [...usual].flat().join(''),
    areFew,
  };
}

/** The reading that each Han character most often has in the names. */
function usualReadings(names: readonly string[]): Map<string, string> {
  const counts = new Map<string, Map<string, number>>();
  for (const name of names) {
    const read = pinyin(name, { toneType: 'none', type: 'all', v: true, nonZh: 'removed' });
    for (const { origin, pinyin: syllable } of read) {
      const own = counts.get(origin) ?? new Map<string, number>();
      counts.set(origin, own.set(syllable, (own.get(syllable) ?? 0) + 1));
    }
  }
  return new Map(
    [...counts]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([char, own]) => [char, [...own].sort(([, a], [, b]) => b - a)[0]![0]]),
  );
}

function syllables(name: string): string {
  const read = pinyin(name, { toneType: 'none', type: 'array', v: true, nonZh: 'consecutive' });
  return latin(read.join(' '));
}

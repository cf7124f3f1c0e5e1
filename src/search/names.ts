import { editDistance } from '../domain/nearest.ts';
import type { NameRow } from './manifest.ts';

export interface NameMatch {
  record: number;
  name: string;
  how: 'pinyin' | 'initials' | 'begins' | 'contains' | 'english';
  isTitle: boolean;
}

const ranks: readonly NameMatch['how'][] = ['pinyin', 'initials', 'english', 'begins', 'contains'];

/** Entries whose pinyin, initials or English name was typed, best way first. */
export function matchNames(typed: string, rows: readonly NameRow[]): NameMatch[] {
  const words = typed
    .normalize('NFKC')
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^a-z]+/g, ' ')
    .trim();
  const asked = words.replaceAll(' ', '');
  if (asked.length < 2) return [];
  const matches = rows.flatMap(([record, name, pinyin, type]): NameMatch[] => {
    const how =
      type === 'english' ? matchEnglish(words, latinWords(name)) : matchPinyin(asked, pinyin);
    return how ? [{ record, name, how, isTitle: type === 'title' }] : [];
  });
  return matches.sort(
    (a, b) =>
      ranks.indexOf(a.how) - ranks.indexOf(b.how) ||
      Number(b.isTitle) - Number(a.isTitle) ||
      a.name.length - b.name.length ||
      a.record - b.record,
  );
}

function matchPinyin(asked: string, pinyin: string): NameMatch['how'] | undefined {
  const syllables = pinyin.split(' ');
  const spelled = syllables.join('');
  if (spelled === asked) return 'pinyin';
  if (syllables.length > 1 && syllables.map((syllable) => syllable.charAt(0)).join('') === asked) {
    return 'initials';
  }
  if (asked.length < 3) return undefined;
  if (spelled.startsWith(asked)) return 'begins';
  let at = 0;
  for (const syllable of syllables) {
    if (asked.length > 3 && spelled.startsWith(asked, at)) return 'contains';
    at += syllable.length;
  }
  return undefined;
}

function matchEnglish(words: string, english: string): NameMatch['how'] | undefined {
  if (words.length < 3) return undefined;
  return ` ${english}`.includes(` ${words}`) ? 'english' : undefined;
}

/** Names whose pinyin or spelling is a slip away from what was typed, nearest first. */
export function nearestNames(typed: string, rows: readonly NameRow[], limit = 3): NameRow[] {
  const asked = latinWords(typed).replaceAll(' ', '');
  if (asked.length < 4) return [];
  const most = Math.max(1, Math.floor(asked.length / 4));
  return rows
    .map((row) => ({ row, spelled: (row[2] || latinWords(row[1])).replaceAll(' ', '') }))
    .filter(({ spelled }) => Math.abs(spelled.length - asked.length) <= most)
    .map(({ row, spelled }) => ({ row, distance: editDistance(asked, spelled) }))
    .filter(({ distance }) => distance <= most)
    .sort((a, b) => a.distance - b.distance || a.row[0] - b.row[0])
    .slice(0, limit)
    .map(({ row }) => row);
}

/** Latin letters and digits of a name, lower case, words divided by blanks. */
export const latinWords = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[’'\u0300-\u036f]/g, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

/** A name in pinyin by the usual reading of each of its characters, syllables divided by blanks. */
export const spell = (name: string, readings: ReadonlyMap<string, string>): string =>
  latinWords(
    [...name].map((char) => (readings.has(char) ? ` ${readings.get(char)!} ` : char)).join(''),
  );

/** Reads `安an白bai`: characters, each with its reading in Latin letters. */
export const readReadings = (text: string): Map<string, string> =>
  new Map(
    Array.from(text.matchAll(/(\P{ASCII})([a-z]+)/gu), ([, char, reading]) => [char!, reading!]),
  );

/** Rows with their pinyin put back where the usual readings spell it. */
export const spelledRows = (
  rows: readonly NameRow[],
  readings: ReadonlyMap<string, string>,
): NameRow[] =>
  rows.map(([record, name, pinyin, ...type]) => [
    record,
    name,
    pinyin || (type[0] === 'english' ? '' : spell(name, readings)),
    ...type,
  ]);

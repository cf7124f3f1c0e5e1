import type { Comparator } from './quantity.ts';
import { fractions } from './unit.ts';

/** What a word beside a number says of it; `~` is "about", `=` says nothing. */
export type Meaning = Comparator | '~';

export type Words = readonly (readonly [word: string, meaning: Meaning])[];

/** A longer word is tried before a shorter one with which it begins: 超过 before 超. */
const words = (table: Readonly<Partial<Record<Meaning, string>>>): Words =>
  Object.entries(table)
    .flatMap(([meaning, list]) =>
      list.split(' ').map((word) => [word, meaning as Meaning] as const),
    )
    .sort(([a], [b]) => b.length - a.length);

export const wordsBefore = words({
  '>=': '不少于 不低于 不小于 至少 >= ≥',
  '<=': '不超过 不高于 不多于 不大于 至多 <= ≤',
  '>': '超过 突破 大于 高于 多于 超 逾 >',
  '<': '低于 不足 小于 少于 不到 未满 <',
  '~': '大约 接近 将近 约 近',
  '=': '达到 达 为 共 连续 第 前',
});

export const wordsAfter = words({
  '>=': '及以上 以上',
  '<=': '及以下 以下 以内 之内',
  '>': '余 多',
  '~': '左右',
});

/** Numerals that multiply the number before them, longest first. */
export const numerals: readonly (readonly [word: string, multiplier: number])[] = [
  ['万亿', 1e12],
  ['亿', 1e8],
  ['万', 1e4],
];

/** Fractions with a printed denominator: 百分之五 is 5 %, 六分之一 is one of 六分之. */
export const denominators: readonly (readonly [word: string, unitWord: string])[] = [
  ['百分之', '%'],
  ['千分之', '‰'],
  ['万分之', '‱'],
  ...fractions.map(({ word }) => [word, word] as const),
];

/** Units whose names begin like a numeral, and follow digits all the same: 5百分点, 12千米. */
export const numeralUnits: readonly string[] = ['百分点', '千米', '千克'];

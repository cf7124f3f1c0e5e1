import { hanCharacters, readHanNumber } from './han-number.ts';
import {
  denominators,
  numerals,
  numeralUnits,
  wordsAfter,
  wordsBefore,
  type Meaning,
} from './printed-words.ts';
import type { Comparator } from './quantity.ts';
import { units } from './unit.ts';

/** What a printed number says, before any table heading adds a unit to it. */
export interface Printed {
  comparator: Comparator;
  approximate: boolean;
  /** Decimal digits without grouping; `1.0` and `1` stay different. */
  value: string;
  /** The numeral after the digits (万 = 10000, 亿 = 100000000), 1 without one. */
  multiplier: number;
  /** What follows the number, numerals and comparators removed: `家`, `%`, or empty. */
  unitWord: string;
}

/**
 * Reads a number as a source prints it: full-width characters, a lost decimal point (a gap between
 * two full-width digits), grouped thousands, 万 and 亿, %, Chinese numerals below 10 000, fractions
 * (三分之一), 翻番 (2倍), 百分百 (100 %), and the words that make a comparator. Returns undefined when
 * no number, or more than one reading, is there. Never throws.
 */
export function parsePrinted(text: string): Printed | undefined {
  let rest = fold(text);
  if (rest === undefined) return undefined;
  const said: Meaning[] = [];
  let before = startOf(rest, wordsBefore);
  while (before) {
    said.push(before[1]);
    rest = rest.slice(before[0].length);
    before = startOf(rest, wordsBefore);
  }
  const denominator = startOf(rest, denominators);
  rest = rest.slice(denominator?.[0].length ?? 0);

  const number = readNumber(rest);
  if (!number) return undefined;
  rest = rest.slice(number.length);

  let multiplier = 1;
  let unitWord = denominator?.[1] ?? number.unitWord ?? '';
  while (rest !== '') {
    const numeral = unitWord === '' ? startOf(rest, numerals) : undefined;
    const after = startOf(rest, wordsAfter);
    if (numeral && multiplier !== 1) return undefined;
    if (numeral) multiplier = numeral[1];
    else if (after) said.push(after[1]);
    else if (isSecondNumber(rest, unitWord)) return undefined;
    else unitWord += rest.charAt(0);
    rest = rest.slice((numeral ?? after)?.[0].length ?? 1);
  }
  const comparators = new Set(said.filter((meaning) => meaning !== '=' && meaning !== '~'));
  if (comparators.size > 1) return undefined;
  const [comparator = '='] = comparators;
  return { comparator, approximate: said.includes('~'), value: number.value, multiplier, unitWord };
}

/** A unit may have a numeral inside (批次/千人), but no digit, and a numeral not at its start. */
const isSecondNumber = (rest: string, unitWord: string): boolean =>
  /^(?:\d|分之)/.test(rest) ||
  (unitWord === '' &&
    hanCharacters.includes(rest.charAt(0)) &&
    !numeralUnits.some((word) => rest.startsWith(word)));

const startOf = <Row extends readonly [word: string, ...rest: unknown[]]>(
  text: string,
  table: readonly Row[],
): Row | undefined => table.find(([word]) => text.startsWith(word));

const fullWidthGap = /[０-９][ \u3000](?=[０-９])/g;

/**
 * Half-width text without spaces, the point put back into `７０ ５`. Undefined where two gaps leave
 * the reading open, where another gap parts two numbers, and for raised or circled digits (10²).
 */
function fold(text: string): string | undefined {
  if ((text.match(fullWidthGap)?.length ?? 0) > 1 || /\p{No}/u.test(text)) return undefined;
  const folded = text
    .replace(fullWidthGap, (match) => `${match.charAt(0)}.`)
    .normalize('NFKC')
    .replaceAll('−', '-');
  return /[\d.]\s+[\d.]/.test(folded) ? undefined : folded.replace(/\s+/g, '');
}

/** Whether a printed number has lost its decimal point and is read with it: `７０ ５％`, not `４ ４ ５`. */
export const regainsPoint = (printed: string): boolean =>
  (printed.match(fullWidthGap)?.length ?? 0) === 1 && parsePrinted(printed) !== undefined;

/** Whether a number is printed in words alone: 六分之一, 翻番, 第一. */
export const isInWords = (printed: string): boolean => !/\d/.test(printed.normalize('NFKC'));

interface ReadNumber {
  value: string;
  /** How many characters of the text it takes. */
  length: number;
  unitWord?: string;
}

function readNumber(text: string): ReadNumber | undefined {
  const match = /^-?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?/.exec(text)?.[0];
  if (match !== undefined) {
    if (/^[.,]?\d/.test(text.slice(match.length))) return undefined;
    const value = match.replaceAll(',', '').replace(/^(-?)0+(?=\d)/, '$1');
    return { value, length: match.length };
  }
  const doubled = /^翻([一二两三]?)番/.exec(text);
  if (doubled) {
    const times = 2 ** Number(readHanNumber(doubled[1] || '一'));
    return { value: String(times), length: doubled[0].length, unitWord: '倍' };
  }
  if (text.startsWith('百分百')) return { value: '100', length: 3, unitWord: '%' };
  if (text.startsWith('首')) return { value: '1', length: 1 };
  const han = new RegExp(`^[${hanCharacters}]+`).exec(text)?.[0];
  const value = han && readHanNumber(han);
  return value ? { value, length: han.length } : undefined;
}

export interface StatedQuantity {
  comparator: Comparator;
  approximate: boolean;
  value: string;
  unit: string;
}

export type PrintedMismatch = {
  field: 'value' | 'unit' | 'comparator' | 'approximate' | 'printed';
  expected: string;
  got: string;
};

/**
 * Where a stated quantity does not follow from the printed number. A printed number without a
 * numeral or unit word takes both from its table heading, so only what is printed can contradict.
 */
export function printedMismatches(printed: string, stated: StatedQuantity): PrintedMismatch[] {
  const read = parsePrinted(printed);
  if (!read) {
    return [{ field: 'printed', expected: 'one number that can be read in one way', got: printed }];
  }
  const found: PrintedMismatch[] = (['value', 'comparator', 'approximate'] as const)
    .filter((field) => read[field] !== stated[field])
    .map((field) => ({ field, expected: String(read[field]), got: String(stated[field]) }));
  const unit = units.get(stated.unit);
  if (!unit) return found;
  const fromHeading = read.unitWord === '' && read.multiplier === 1;
  const wordFits = read.unitWord === '' || unit.words.includes(read.unitWord);
  if (!fromHeading && (read.multiplier !== unit.multiplier || !wordFits)) {
    const numeral = numerals.find(([, multiplier]) => multiplier === read.multiplier)?.[0] ?? '';
    found.push({
      field: 'unit',
      expected: `a unit that is counted in ${numeral}${read.unitWord}`,
      got: `${stated.unit} (${unit.label || 'no unit'})`,
    });
  }
  return found;
}

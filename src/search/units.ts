/**
 * One way of reading text, for the index and for the query alike.
 *
 * Text becomes a row of units: one for each Han character, one for each letter or digit, with an
 * `open` and a `close` unit around every run of letters and digits, so that `1` is not found in
 * `1.0` or `2021` unless the reader agrees. Marks and spaces are no units; what stood between two
 * units is kept as a gap, so that a sentence border can be told from the mark inside a term.
 */

/** Traditional to simplified, or any other folding of single characters. */
export type CharMap = ReadonlyMap<string, string>;

export const open = '\u0001';
export const close = '\u0002';
export const nameStart = '\u0003';
export const nameEnd = '\u0004';

/** What stands between a unit and the one before: nothing, a mark inside terms, a sentence mark. */
export const gaps = { none: 0, weak: 1, strong: 2 } as const;

export interface Units {
  chars: string[];
  /** Where each unit begins and ends in the text that was read. */
  starts: number[];
  ends: number[];
  gaps: number[];
}

const strongMark = /[，。；：！？,;:!?\n\r…]/u;
const runChar = /[\p{Script=Latin}\p{Nd}]/u;
const digit = /\p{Nd}/u;
const unitChar = /[\p{L}\p{N}%‰]/u;
const invisible = /[\u00ad\u200b-\u200f\u2060\ufeff\p{M}\p{Cs}]/u;

/** Reads text as units. Characters are folded one by one, so each unit knows where it was printed. */
export function unitsOf(text: string, map: CharMap): Units {
  const units: Units = { chars: [], starts: [], ends: [], gaps: [] };
  let gap: number = gaps.none;
  let inRun = false;
  const add = (char: string, start: number, end: number): void => {
    units.chars.push(char);
    units.starts.push(start);
    units.ends.push(end);
    units.gaps.push(gap);
    gap = gaps.none;
  };
  const leaveRun = (start: number, end = start): void => {
    if (!inRun) return;
    inRun = false;
    const before = gap;
    gap = gaps.none;
    add(close, start, end);
    gap = before;
  };
  let last = 0;
  for (let at = 0; at < text.length;) {
    const point = text.codePointAt(at)!;
    const end = at + (point > 0xffff ? 2 : 1);
    const printed = text.slice(at, end);
    if (point >= 0x4e00 && point <= 0x9fff) {
      leaveRun(last);
      add(map.get(printed) ?? printed, at, end);
    } else if (!invisible.test(printed)) {
      if (inRun && joinsDigits(text, at, printed)) {
        if (/[.．]/.test(printed)) add('.', at, end);
      } else {
        for (const folded of foldChar(printed, map)) {
          if (runChar.test(folded)) {
            if (!inRun) add(open, at, at);
            inRun = true;
            add(folded, at, end);
            last = end;
          } else if (unitChar.test(folded)) {
            leaveRun(Math.min(last, at), last);
            add(folded, at, end);
          } else {
            // One character may hold the end of a run and more after it (㏞ is V∕m).
            leaveRun(Math.min(last, at), last);
            gap = Math.max(gap, strongMark.test(folded) ? gaps.strong : gaps.weak);
          }
        }
      }
    }
    at = end;
  }
  leaveRun(last);
  return units;
}

/** A decimal point, or a separator of thousands, between two digits. */
function joinsDigits(text: string, at: number, printed: string): boolean {
  const before = text.charAt(at - 1).normalize('NFKC');
  if (!digit.test(before)) return false;
  if (/[.．]/.test(printed)) return digit.test(text.charAt(at + 1).normalize('NFKC'));
  if (/[,，\u2009\u202f]/.test(printed)) {
    return /^\p{Nd}{3}(?!\p{Nd})/u.test(text.slice(at + 1, at + 5).normalize('NFKC'));
  }
  return false;
}

function foldChar(printed: string, map: CharMap): string[] {
  const plain = printed.normalize('NFKC').toLowerCase();
  if (printed.charCodeAt(0) < 0x80) return [plain];
  const bare = /\p{Script=Latin}/u.test(plain)
    ? plain.normalize('NFD').replace(/\p{M}/gu, '')
    : plain;
  return [...bare].map((char) => map.get(char) ?? char);
}

/** Units as text that is equal exactly when the units are: for comparing names. */
export const foldedText = (text: string, map: CharMap): string => unitsOf(text, map).chars.join('');

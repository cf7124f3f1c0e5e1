import { gaps, type Units } from './units.ts';

/** A stretch of printed text, from the first to the last character that was asked for. */
export interface Range {
  start: number;
  end: number;
}

/** What to look for in a text: units, and the gaps that the question itself has between them. */
export interface Needle {
  chars: readonly string[];
  gaps: readonly number[];
}

export const needleOf = ({ chars, gaps: between }: Units): Needle => ({ chars, gaps: between });

/** Finds a needle in a text: units in a row, no sentence mark between them that was not asked for. */
export function findIn(units: Units, needle: Needle): Range[] {
  const { chars } = needle;
  const first = chars[0];
  const found: Range[] = [];
  if (first === undefined) return found;
  let at = units.chars.indexOf(first);
  while (at !== -1 && at + chars.length <= units.chars.length) {
    if (matchesAt(units, needle, at)) {
      const last = at + chars.length - 1;
      found.push({ start: units.starts[at]!, end: units.ends[last]! });
      at = last;
    }
    at = units.chars.indexOf(first, at + 1);
  }
  return found;
}

function matchesAt(units: Units, { chars, gaps: asked }: Needle, at: number): boolean {
  for (let index = 1; index < chars.length; index += 1) {
    if (units.chars[at + index] !== chars[index]) return false;
    const allowed = asked[index] === gaps.strong ? gaps.strong : gaps.weak;
    if (units.gaps[at + index]! > allowed) return false;
  }
  return true;
}

/** Where any of the needles stands in a text, in order and without overlaps. */
export function rangesIn(units: Units, needles: readonly Needle[]): Range[] {
  const all = needles
    .flatMap((needle) => findIn(units, needle))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const merged: Range[] = [];
  for (const range of all) {
    const last = merged.at(-1);
    if (last && range.start < last.end) last.end = Math.max(last.end, range.end);
    else merged.push({ ...range });
  }
  return merged;
}

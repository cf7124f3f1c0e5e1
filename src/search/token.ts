/**
 * Overlapping pairs of units, written as words that Pagefind takes as they are: six letters and
 * digits for two units. All words are equally long, so none is the beginning of another, and no
 * segmenter of any browser or language cuts them.
 */

/** A unit as three characters of base 36; rare scripts share codes, which the check of hits undoes. */
export function unitCode(unit: string): string {
  const point = unit.codePointAt(0) ?? 0;
  const number =
    point >= 0x4e00 && point <= 0x9fff
      ? point - 0x4e00
      : point < 0x4e00
        ? 0x5200 + point
        : 0xa000 + (point % 0x1640);
  return number.toString(36).padStart(3, '0');
}

/** The pairs of a row of units: one fewer than units. */
export function pairsOf(chars: readonly string[]): string[] {
  const pairs: string[] = [];
  for (let at = 1; at < chars.length; at += 1) pairs.push(chars[at - 1]! + chars[at]!);
  return pairs;
}

/** The word under which a pair is indexed. */
export function wordOf(pair: string): string {
  const [first = '', second = ''] = [...pair];
  return unitCode(first) + unitCode(second);
}

/** The words of a row of pairs; each unit is coded once, though two pairs have it. */
export function pairsToWords(pairs: readonly string[]): string[] {
  let known = '';
  let code = '';
  return pairs.map((pair) => {
    const first = pair.codePointAt(0)! > 0xffff ? pair.slice(0, 2) : pair.charAt(0);
    const before = first === known ? code : unitCode(first);
    known = pair.slice(first.length);
    code = unitCode(known);
    return before + code;
  });
}

/** The word under which the part of a common word is indexed that falls into a shard. */
export const wordInShard = (word: string, shard: number): string => `${word}s${shard.toString(36)}`;

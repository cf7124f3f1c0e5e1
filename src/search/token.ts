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

/** The word under which a pair is indexed; common pairs carry the number of their shard. */
export function wordOf(pair: string, shard?: number): string {
  const [first = '', second = ''] = [...pair];
  const part = shard === undefined ? '' : `s${shard.toString(36)}`;
  return unitCode(first) + unitCode(second) + part;
}

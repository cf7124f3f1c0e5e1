import type { Measures } from '../size.ts';
import { textWidth } from '../text-width.ts';
import { valueText } from '../value.ts';
import type { KindedValue } from '../value.ts';

/** A value, or the words for a missing one, in one or two lines around `y`. */
export interface ValueColumn {
  x: number;
  y: number;
  lines: readonly string[];
  fontSize: number;
  kind: 'baseline' | 'target' | 'note';
}

/** A value that is wider than its column puts its unit on a second line, then gets smaller. */
export function columnOf(
  value: KindedValue | undefined,
  missing: string,
  x: number,
  width: number,
  y: number,
  room: Measures,
): ValueColumn {
  if (!value) return { x, y, lines: [missing], fontSize: room.small, kind: 'note' };
  const strong = value.kind === 'target';
  const wanted = strong ? room.font : room.small;
  const fits = (text: string): boolean => textWidth(text, wanted) * 1.04 <= width;
  const whole = valueText(value);
  const lines = fits(whole) ? [whole] : [valueText({ ...value, unit: '' }), value.unit];
  const widest = Math.max(...lines.map((line) => textWidth(line, wanted) * 1.04));
  const fontSize = Math.min(wanted, (wanted * width) / widest);
  return { x, y, lines, fontSize, kind: strong ? 'target' : 'baseline' };
}

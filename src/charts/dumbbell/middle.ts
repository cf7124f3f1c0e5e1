import { labels } from '../labels.ts';
import { textWidth } from '../text-width.ts';
import { valueText } from '../value.ts';
import { joinClauses } from '../wrap-text.ts';
import { reach } from './line.ts';
import type { Track } from './line.ts';
import type { Span } from './series.ts';

/** The latest value over its circle; or words on both sides of the line where it has no place. */
export interface MiddleText {
  x: number;
  lines: readonly { text: string; y: number }[];
  fontSize: number;
  anchor: 'start' | 'middle';
  kind: 'actual' | 'note';
}

export function middleOf(span: Span, { scale, range, y, room }: Track, end: number): MiddleText {
  const { actual, obstacle } = span;
  const { small, font } = room;
  const above = y - reach - 6;
  const width = range[1] - range[0];
  if (obstacle === undefined && actual) {
    const text = valueText(actual);
    const fontSize = Math.min(font, (font * width) / (textWidth(text, font) * 1.04));
    const half = (textWidth(text, fontSize) * 1.04) / 2;
    const x = Math.min(Math.max(scale(end), range[0] + half), range[1] - half);
    return { x, lines: [{ text, y: above }], fontSize, anchor: 'middle', kind: 'actual' };
  }
  const said = actual ? `${labels.kind.actual} ${valueText(actual)}` : labels.dumbbell.noActual;
  const isPlain = obstacle === 'noSpan' || obstacle === 'otherUnit';
  const why = isPlain ? labels.dumbbell[obstacle] : (span.disputed ?? '');
  const clauses = joinClauses([why, said], width, small).slice(0, 2);
  const lines = clauses.map((text, index) => ({
    text,
    y: index === 0 ? above : y + reach + 2 + small * 0.6,
  }));
  const kind = actual ? 'actual' : 'note';
  return { x: range[0], lines, fontSize: small, anchor: 'start', kind };
}

import type { Segment } from './box.ts';
import { svg } from './svg.ts';
import type { Markup } from './svg.ts';
import type { Comparator } from './value.ts';

/** Where on a horizontal scale a target is fulfilled: from `from` on towards `to`. */
export interface Band {
  from: number;
  to: number;
  y: number;
  height: number;
  /** True for ＞ and ＜: the number itself does not fulfil the target. */
  excludesEdge: boolean;
}

const side: Record<Comparator, -1 | 0 | 1> = { '=': 0, '>=': 1, '>': 1, '<=': -1, '<': -1 };

/**
 * The band of a target at `x` on a scale between `left` and `right`; undefined for an exact target.
 * It reaches at least `least` far, also past the end of the scale, so that its open side shows.
 */
export function bandOf(
  comparator: Comparator | undefined,
  x: number,
  [left, right]: readonly [number, number],
  row: { y: number; height: number; least: number },
): Band | undefined {
  const way = side[comparator ?? '='];
  if (way === 0) return undefined;
  const to = way > 0 ? Math.max(right, x + row.least) : Math.min(left, x - row.least);
  const excludesEdge = comparator === '>' || comparator === '<';
  return { from: x, to, y: row.y - row.height / 2, height: row.height, excludesEdge };
}

/** A band that fades towards its open side. */
export function drawBand({ from, to, y, height }: Band, id: string): Markup {
  const [left, right] = to > from ? [0.34, 0.04] : [0.04, 0.34];
  return svg`<linearGradient id="${id}"><stop class="c-target" offset="0" stop-color="currentColor" stop-opacity="${left}"/><stop class="c-target" offset="1" stop-color="currentColor" stop-opacity="${right}"/></linearGradient><rect x="${Math.min(from, to)}" y="${y}" width="${Math.abs(to - from)}" height="${height}" fill="url(#${id})"/>`;
}

/** The edge of a target on a horizontal scale: dashed where the number itself is not enough. */
export function drawEdge({ from, to }: Segment, excludesEdge: boolean): Markup {
  const dash = excludesEdge ? svg` stroke-dasharray="3 2.5"` : svg``;
  return svg`<line class="c-target" x1="${from.x}" x2="${to.x}" y1="${from.y}" y2="${to.y}" stroke="currentColor" stroke-width="2.5"${dash}/>`;
}

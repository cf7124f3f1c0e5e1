import { svg } from './svg.ts';
import type { Markup } from './svg.ts';
import type { Point } from './box.ts';
import type { ValueKind } from './value.ts';

export interface Marker extends Point {
  kind: ValueKind;
  /** Half of the width. */
  radius: number;
  /** Hollow: the number is reconstructed, disputed or provisional. */
  hollow: boolean;
}

/** Radius that gives the three shapes the same visual weight. */
export const radiusOf = { baseline: 4.5, actual: 5, target: 6.5 } as const;

/** Square for a baseline, circle for an actual, diamond for a target: the kind shows without colour. */
export function drawMarker({ kind, x, y, radius: r, hollow }: Marker): Markup {
  const paint = hollow
    ? svg`class="c-${kind} c-uncertain" stroke="currentColor" stroke-width="2"`
    : svg`class="c-${kind} c-mark" fill="currentColor"`;
  switch (kind) {
    case 'baseline':
      return svg`<rect ${paint} x="${x - r}" y="${y - r}" width="${2 * r}" height="${2 * r}"/>`;
    case 'actual':
      return svg`<circle ${paint} cx="${x}" cy="${y}" r="${r}"/>`;
    case 'target':
      return svg`<path ${paint} d="M${x} ${y - r}L${x + r} ${y}L${x} ${y + r}L${x - r} ${y}Z"/>`;
  }
}

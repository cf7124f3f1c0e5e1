import type { Point } from '../box.ts';
import { svg, type Markup } from '../svg.ts';
import type { Look } from './series.ts';

const radius = 4.5;

/** One thing: a full disc, a disc half full, or a ring. */
export function drawDot({ x, y, look }: Point & { look: Look }): Markup {
  if (look === 'full') {
    return svg`<circle class="c-actual" fill="currentColor" cx="${x}" cy="${y}" r="${radius}"/>`;
  }
  const ring = (className: string): Markup =>
    svg`<circle class="${className}" fill="none" stroke="currentColor" stroke-width="1.5" cx="${x}" cy="${y}" r="${radius - 0.75}"/>`;
  if (look === 'hollow') return ring('c-axis');
  return svg`${ring('c-target')}<path class="c-target" fill="currentColor" d="M${x} ${y - radius}A${radius} ${radius} 0 0 0 ${x} ${y + radius}Z"/>`;
}

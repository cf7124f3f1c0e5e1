import type { Box } from '../box.ts';
import { svg } from '../svg.ts';
import type { Markup } from '../svg.ts';
import type { TimelineItem } from './series.ts';

export interface TimeMark {
  kind: TimelineItem['kind'];
  inferred: boolean;
  /** False for a document of which only the year or month is known: a whisker shows the stretch. */
  exact: boolean;
}

/** A filled bar for a plan, an outlined one for a period, a circle for a document; dashed if inferred. */
export function drawTimeMark(
  { x, y, width, height }: Box,
  { kind, inferred, exact }: TimeMark,
): Markup {
  const dash = inferred ? svg` stroke-dasharray="3 2.5"` : svg``;
  if (kind === 'document') {
    const [cx, cy] = [x + width / 2, y + height / 2];
    const whisker =
      !exact &&
      svg`<path class="c-document" stroke="currentColor" stroke-width="1.5" d="M${x} ${cy}H${x + width}"/>`;
    const paint = inferred
      ? svg`class="c-document c-uncertain" stroke="currentColor" stroke-width="2"`
      : svg`class="c-document c-mark" fill="currentColor"`;
    return svg`${whisker}<circle ${paint} cx="${cx}" cy="${cy}" r="5"/>`;
  }
  const paint =
    kind === 'plan' && !inferred
      ? svg`class="c-plan" fill="currentColor"`
      : svg`class="c-${kind} c-uncertain" stroke="currentColor" stroke-width="1.75"${dash}`;
  return svg`<rect ${paint} x="${x + 1}" y="${y}" width="${Math.max(width - 2, 1)}" height="${height}"/>`;
}

import type { Box, Point } from '../box.ts';
import { link } from '../link.ts';
import type { Measures } from '../size.ts';
import { svg } from '../svg.ts';
import type { Markup } from '../svg.ts';
import { textWidth } from '../text-width.ts';
import { wrapText } from '../wrap-text.ts';
import type { FlowMeasure } from './series.ts';

/** A measure as a block of text: its number above, its name in at most five lines. */
export interface FlowNode {
  measure: FlowMeasure;
  box: Box;
  /** Right end of the longest line. */
  textEnd: number;
  number?: Point;
  lines: readonly (Point & { text: string })[];
}

const pad = 4;

export function layoutNode(
  measure: FlowMeasure,
  at: Point,
  width: number,
  room: Measures,
): FlowNode {
  const { font, small } = room;
  const inner = width - 2 * pad;
  const number = measure.number ?? '';
  const beside = number === '' ? 0 : textWidth(number, small) + 8;
  // A short number stands before the name, a long one has a line of its own.
  const indent = beside <= inner * 0.3 ? beside : 0;
  const lines = wrapText(measure.label, inner - indent, font, 5);
  const above = number !== '' && indent === 0 ? small * 1.3 : 0;
  const first = at.y + pad + above + font;
  return {
    measure,
    box: { ...at, width, height: 2 * pad + above + lines.length * font * 1.25 },
    textEnd: Math.max(
      ...lines.map((line) => at.x + pad + indent + textWidth(line, font)),
      above > 0 ? at.x + pad + textWidth(number, small) : 0,
    ),
    ...(number !== '' && { number: { x: at.x + pad, y: indent > 0 ? first : at.y + pad + small } }),
    lines: lines.map((text, index) => ({
      text,
      x: at.x + pad + indent,
      y: first + index * font * 1.25,
    })),
  };
}

export function drawNode({ measure, box, number, lines }: FlowNode, room: Measures): Markup {
  const target = svg`<rect class="c-hit" fill="none" x="${box.x}" y="${box.y}" width="${box.width}" height="${box.height}"/>`;
  const texts = lines.map(({ text, x, y }) => svg`<text x="${x}" y="${y}">${text}</text>`);
  const digits =
    number &&
    svg`<text class="c-note" fill="currentColor" font-size="${room.small}" x="${number.x}" y="${number.y}">${measure.number}</text>`;
  const paint = measure.href === undefined ? 'c-label' : 'c-linked';
  return link(
    measure.href,
    undefined,
    svg`${target}${digits}<g class="${paint}" fill="currentColor" font-size="${room.font}">${texts}</g>`,
  );
}

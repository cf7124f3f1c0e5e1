import { svg } from './svg.ts';
import type { Markup } from './svg.ts';
import type { Box } from './box.ts';
import type { Side } from './place-labels.ts';
import type { Measures } from './size.ts';
import { textWidth } from './text-width.ts';

export interface TextLine {
  text: string;
  /** Numbers and names stand out; what explains them is smaller and quieter. */
  strong: boolean;
}

const lineHeight = 1.22;

const fontOf = ({ strong }: TextLine, room: Measures): number => (strong ? room.font : room.small);

// Bold digits are wider than the regular ones that textWidth knows.
const widthOf = (line: TextLine, room: Measures): number =>
  textWidth(line.text, fontOf(line, room)) * (line.strong ? 1.04 : 1);

export const blockSize = (lines: readonly TextLine[], room: Measures) => ({
  width: Math.max(0, ...lines.map((line) => widthOf(line, room))),
  height: lines.reduce((height, line) => height + fontOf(line, room) * lineHeight, 0),
});

export type Align = 'start' | 'middle' | 'end';

/** How lines stand in a label that was placed on that side of its point: flush with the point. */
export function alignOn(side: Side): Align {
  if (side.endsWith('right')) return 'start';
  return side.endsWith('left') ? 'end' : 'middle';
}

const anchorX = ({ x, width }: Box, align: Align): number =>
  align === 'start' ? x : align === 'end' ? x + width : x + width / 2;

/** The lines of a label inside its box, coloured by `paint` (a class), with a halo in the ground. */
export function drawBlock(
  lines: readonly TextLine[],
  box: Box,
  align: Align,
  room: Measures,
  paint: string,
): Markup {
  const x = anchorX(box, align);
  let y = box.y;
  const drawn = lines.map((line) => {
    const font = fontOf(line, room);
    y += font * lineHeight;
    const weight = line.strong ? svg` font-weight="600"` : svg``;
    return svg`<text x="${x}" y="${y - font * 0.27}" font-size="${font}"${weight}>${line.text}</text>`;
  });
  return svg`<g class="${paint} c-halo" fill="currentColor" text-anchor="${align}">${drawn}</g>`;
}

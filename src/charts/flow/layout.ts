import type { Point, Segment } from '../box.ts';
import { layoutKey } from '../key.ts';
import type { Key, KeyEntry } from '../key.ts';
import { labels } from '../labels.ts';
import { measures } from '../size.ts';
import type { Measures } from '../size.ts';
import { svg } from '../svg.ts';
import { wrapText } from '../wrap-text.ts';
import { layoutNode } from './node.ts';
import type { FlowNode } from './node.ts';
import { flowSeries } from './series.ts';
import type { FlowInput, FlowLink, FlowMeasure, FlowSeries } from './series.ts';

export interface FlowLine {
  link: FlowLink;
  from: Point;
  to: Point;
}

export interface FlowLayout {
  room: Measures;
  height: number;
  key: Key;
  headings: readonly (Point & { text: string })[];
  higher: readonly FlowNode[];
  /** In the list, a measure that carries out two others stands under each of them. */
  lower: readonly FlowNode[];
  lines: readonly FlowLine[];
  /** In the list, what joins the lines of one measure. */
  stems: readonly Segment[];
  /** How many measures have no link. */
  notes: readonly (Point & { text: string })[];
}

const column = { width: 248, gap: 9 };

/** Two columns with links between them. The series holds at least one link. */
export function layoutFlow(input: FlowInput): FlowLayout {
  const room = measures.wide;
  const series = flowSeries(input);
  const key = keyOf(series, room);
  const rightX = room.width - column.width;
  const headings = [
    ...headingLines(input.higher.heading, 0, key.height, column.width, room),
    ...headingLines(input.lower.heading, rightX, key.height, column.width, room),
  ];
  const top = Math.max(...headings.map(({ y }) => y)) + room.font;
  const heightOf = (all: readonly FlowMeasure[]): number =>
    all.reduce((sum, each) => sum + sizeOf(each, room) + column.gap, -column.gap);
  const tallest = Math.max(heightOf(series.higher), heightOf(series.lower));
  const stack = (all: readonly FlowMeasure[], x: number): FlowNode[] => {
    const spare = (tallest - heightOf(all)) / all.length;
    let y = top + spare / 2;
    return all.map((each) => {
      const node = layoutNode(each, { x, y }, column.width, room);
      y += node.box.height + column.gap + spare;
      return node;
    });
  };
  const higher = stack(series.higher, 0);
  const lower = stack(series.lower, rightX);
  const nodeOf = (nodes: readonly FlowNode[], id: string): FlowNode =>
    nodes.find(({ measure }) => measure.id === id)!;
  const lines = series.links.map((link) => ({
    link,
    from: edgeOf(nodeOf(higher, link.higher), 'right'),
    to: edgeOf(nodeOf(lower, link.lower), 'left'),
  }));
  const bottom = top + tallest;
  const notes = notesOf(series, [0, rightX], bottom + room.small * 1.8);
  const height = bottom + (notes.length > 0 ? room.small * 2.4 : 4);
  return { room, height, key, headings, higher, lower, lines, stems: [], notes };
}

const sizeOf = (measure: FlowMeasure, room: Measures): number =>
  layoutNode(measure, { x: 0, y: 0 }, column.width, room).box.height;

const edgeOf = ({ box, textEnd }: FlowNode, side: 'left' | 'right'): Point => ({
  x: side === 'left' ? box.x - 3 : textEnd + 8,
  y: box.y + box.height / 2,
});

export const headingLines = (
  text: string,
  x: number,
  top: number,
  width: number,
  { font }: Measures,
): (Point & { text: string })[] =>
  wrapText(text, width, font, 2).map((line, index) => ({
    text: line,
    x,
    y: top + font * (1.5 + index * 1.25),
  }));

export function notesOf(
  { unlinked }: FlowSeries,
  [left, right]: readonly [number, number],
  y: number,
): FlowLayout['notes'] {
  const note = (count: number, x: number) =>
    count > 0 ? [{ x, y, text: labels.flow.unlinked(count) }] : [];
  return [...note(unlinked.higher, left), ...note(unlinked.lower, right)];
}

/** How a line is drawn: solid where a source says so, dashed where an editor reads it so. */
export const dashOf = (basis: FlowLink['basis']) =>
  basis === 'stated' ? svg`` : svg` stroke-dasharray="5 4"`;

export function keyOf({ links }: FlowSeries, { width, small }: Measures): Key {
  const entry = (basis: FlowLink['basis']): KeyEntry => ({
    text: labels.flow[basis],
    width: 30,
    sample: ({ x, y }) =>
      svg`<line class="c-${basis}" stroke="currentColor" stroke-width="2"${dashOf(basis)} x1="${x}" x2="${x + 30}" y1="${y}" y2="${y}"/>`,
  });
  const bases = (['stated', 'reading'] as const).filter((basis) =>
    links.some((link) => link.basis === basis),
  );
  return layoutKey(bases.map(entry), width, small);
}

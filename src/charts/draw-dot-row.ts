import { drawBand, drawEdge } from './band.ts';
import type { DotRow } from './dot-row.ts';
import { drawMarker } from './marker.ts';
import type { Measures } from './size.ts';
import { svg } from './svg.ts';
import type { Markup } from './svg.ts';
import { alignOn, drawBlock } from './text-block.ts';

/** What lies under the marks of a row: the bands of its targets. `id` prefixes the ids inside. */
export const drawRowBands = ({ bands }: DotRow, id: string): Markup =>
  svg`${bands.map((band, index) => drawBand(band, `${id}-${index}`))}`;

/** Edges of targets, marks and labels. */
export const drawRowMarks = ({ edges, marks, labels }: DotRow, room: Measures): Markup =>
  svg`${edges.map((edge) => drawEdge(edge, edge.excludesEdge))}${marks.map(drawMarker)}${labels.map(
    ({ lines, box, side, kind }) => drawBlock(lines, box, alignOn(side), room, `c-${kind}`),
  )}`;

import type { Point } from './box.ts';
import { drawMarker, radiusOf } from './marker.ts';
import { svg } from './svg.ts';
import type { Markup } from './svg.ts';
import { textWidth } from './text-width.ts';
import type { ValueKind } from './value.ts';

export interface KeyEntry {
  text: string;
  /** Width of the sample. */
  width: number;
  /** The sample, its left middle at a point. */
  sample: (at: Point) => Markup;
}

export interface Key {
  height: number;
  entries: readonly (KeyEntry & Point)[];
  fontSize: number;
}

/** Samples with their names side by side, in as many rows as `width` asks for. */
export function layoutKey(all: readonly KeyEntry[], width: number, fontSize: number): Key {
  const rowHeight = fontSize * 1.6;
  let [x, y] = [0, rowHeight / 2];
  const entries = all.map((entry) => {
    const taken = entry.width + 6 + textWidth(entry.text, fontSize);
    if (x > 0 && x + taken > width) [x, y] = [0, y + rowHeight];
    const placed = { ...entry, x, y };
    x += taken + fontSize * 1.3;
    return placed;
  });
  return { height: all.length === 0 ? 0 : y + rowHeight / 2, entries, fontSize };
}

export const drawKey = ({ entries, fontSize }: Key): Markup =>
  svg`${entries.map((entry) => entry.sample(entry))}<g class="c-note" fill="currentColor" font-size="${fontSize}">${entries.map(
    ({ x, y, width, text }) =>
      svg`<text x="${x + width + 6}" y="${y + fontSize * 0.36}">${text}</text>`,
  )}</g>`;

/** The entry that shows the shape of a kind of value. */
export const kindEntry = (kind: ValueKind, text: string): KeyEntry => ({
  text,
  width: 2 * radiusOf[kind],
  sample: ({ x, y }) =>
    drawMarker({ kind, x: x + radiusOf[kind], y, radius: radiusOf[kind] - 0.5, hollow: false }),
});

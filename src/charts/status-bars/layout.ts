import type { Point } from '../box.ts';
import { layoutKey, type Key } from '../key.ts';
import { measures, type Measures } from '../size.ts';
import { wrapText } from '../wrap-text.ts';
import { drawDot } from './dot.ts';
import { statesOf, type Look, type StatusBarsInput } from './series.ts';

export interface Dot extends Point {
  look: Look;
}

export interface StatusRowLayout {
  lines: string[];
  href?: string;
  y: number;
  dots: Dot[];
}

export interface StatusBarsLayout {
  room: Measures;
  height: number;
  key: Key;
  rows: StatusRowLayout[];
}

/** Distance between the centres of two dots. */
const step = 14;

/** Dots in columns of a fixed grid beside the name of their row, as many lines as they need. */
export function layoutStatusBars({ rows, size = 'wide' }: StatusBarsInput): StatusBarsLayout {
  const room = measures[size];
  const key = layoutKey(
    statesOf(rows).map(({ label, look, count }) => ({
      text: `${label} ${count}`,
      width: step,
      sample: ({ x, y }: Point) => drawDot({ x: x + step / 2, y, look }),
    })),
    room.width,
    room.small,
  );
  const nameWidth = size === 'wide' ? 130 : 84;
  const columns = Math.floor((room.width - nameWidth) / step);
  let y = key.height + 10;
  const placed = rows.map(({ label, href, counts }) => {
    const looks = counts.flatMap(({ look, count }) => Array.from({ length: count }, () => look));
    const lines = wrapText(label, nameWidth - 10, room.font);
    const height = Math.max(
      Math.ceil(looks.length / columns) * step + 8,
      lines.length * room.font * 1.3 + 6,
    );
    const row = {
      lines,
      ...(href === undefined ? {} : { href }),
      y,
      dots: looks.map((look, index) => ({
        look,
        x: nameWidth + (index % columns) * step + step / 2,
        y: y + Math.floor(index / columns) * step + room.font * 0.65,
      })),
    };
    y += height;
    return row;
  });
  return { room, height: y, key, rows: placed };
}

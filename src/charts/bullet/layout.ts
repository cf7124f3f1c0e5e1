import { domainOf, linearScale } from '../axis.ts';
import type { Box, Segment } from '../box.ts';
import { layoutDotRow } from '../dot-row.ts';
import type { DotRow } from '../dot-row.ts';
import type { Measures } from '../size.ts';
import { allOf, standingOf } from '../standing.ts';
import { isUncertain, position } from '../value.ts';
import type { KindedValue } from '../value.ts';
import type { BulletInput } from './series.ts';

export interface BulletLayout {
  room: Measures;
  height: number;
  scale: Segment;
  /** False where the scale does not begin at zero: then a bar would lie, and a dot stands for it. */
  fromZero: boolean;
  bar?: Box & { hollow: boolean };
  row: DotRow;
}

const room: Measures = { width: 240, font: 14, small: 12 };
const shape = { bar: 9, reach: 10, end: 14 };

/** Everything with its place, in units of the viewBox. The input holds at least one drawable value. */
export function layoutBullet({ values, unit, labelled = true }: BulletInput): BulletLayout {
  const standing = standingOf(values);
  const all = allOf(standing);
  const y = labelled ? 30 : 12;
  const height = labelled ? 60 : 24;
  const domain = domainOf([...all.map(position), ...wholePercent(all, unit)], unit);
  const range = [4, room.width - shape.end] as const;
  const scale = linearScale(domain, range, 4, unit);
  const fromZero = domain[0] <= 0 && domain[1] >= 0;

  const [actual, ...others] = standing.actual;
  const asBar = fromZero && actual !== undefined && others.length === 0;
  const bounds = { x: 0, y: 0, width: room.width, height };
  const row = layoutDotRow(standing, { y, scale, bounds, unit, room, reach: shape.reach });
  return {
    room,
    height,
    scale: { from: { x: range[0], y }, to: { x: range[1], y } },
    fromZero,
    ...(asBar && {
      bar: {
        x: Math.min(scale(0), scale(position(actual))),
        y: y - shape.bar / 2,
        width: Math.abs(scale(position(actual)) - scale(0)),
        height: shape.bar,
        hollow: isUncertain(actual),
      },
    }),
    row: {
      ...row,
      marks: asBar ? row.marks.filter(({ kind }) => kind !== 'actual') : row.marks,
      labels: labelled ? row.labels : [],
    },
  };
}

/** A share is seen against the whole, unless it is so small that nothing would be seen. */
function wholePercent(values: readonly KindedValue[], unit: string): number[] {
  const all = values.map(position);
  const [least, most] = [Math.min(...all), Math.max(...all)];
  return unit === '%' && least >= 0 && least <= 50 && most >= 20 && most <= 100 ? [100] : [];
}

import { domainOf, linearScale, ticksOf, timeScale, widestTick, yearTicks } from '../axis.ts';
import type { Tick, YearTick } from '../axis.ts';
import type { Box, Point } from '../box.ts';
import { labels } from '../labels.ts';
import { measures } from '../size.ts';
import type { Measures, Size } from '../size.ts';
import { blockSize } from '../text-block.ts';
import { textWidth } from '../text-width.ts';
import { position } from '../value.ts';
import type { KindedValue } from '../value.ts';
import { joinClauses } from '../wrap-text.ts';
import { openSide } from './gate.ts';
import { labelLines } from './label.ts';
import type { RoledValue, TrajectoryInput } from './series.ts';

export interface Axes {
  room: Measures;
  size: Size;
  height: number;
  /** Half of the width of the band of a final target. */
  reach: number;
  plot: Box;
  /** Lines above the plot: unit, direction, and where the axis begins. */
  header: readonly string[];
  /** Baseline of the header line that names the reference path where it has no room beside it. */
  pathKey?: number;
  ticks: readonly Tick[];
  years: readonly YearTick[];
  place: (value: KindedValue) => Point;
}

const shape = {
  wide: { height: 330, reach: 20, ticks: 4 },
  narrow: { height: 330, reach: 14, ticks: 4 },
  compact: { height: 300, reach: 10, ticks: 4 },
} as const;

const padding = { above: 30, below: 18 };

/** Both axes, and what stands above and beside them. */
export function axesOf(
  input: TrajectoryInput,
  values: readonly RoledValue[],
  pathInHeader: boolean,
): Axes {
  const { size = 'wide', unit } = input;
  const room = measures[size];
  const { height, reach, ticks: count } = shape[size];
  const numbers = values.map(position);
  const domain = domainOf([...numbers, ...openSide(values, unit)], unit);

  const header = joinClauses(headerClauses(input, domain), room.width, room.small);
  const lineHeight = room.small * 1.5;
  const top = (header.length + (pathInHeader ? 1 : 0)) * lineHeight;
  const bottom = height - room.small * 2;
  const range = [bottom - (domain[0] === 0 ? 0 : padding.below), top + padding.above] as const;
  const yScale = linearScale(domain, range, count, unit);
  const ticks = ticksOf(yScale, count, unit, numbers.every(Number.isInteger));

  const left = widestTick(ticks, room.small) + 8;
  const right = room.width - gutterFor(values, unit, room);
  const years = values.map(({ year }) => year);
  const from = left + sidePadding(values, unit, room);
  const to = Math.min(right - reach - 1, room.width - textWidth('2025', room.small) / 2);
  const xScale = timeScale(years, [from, to]);
  return {
    room,
    size,
    height,
    reach,
    plot: { x: left, y: top, width: right - left, height: bottom - top },
    header,
    ...(pathInHeader && { pathKey: top - lineHeight * 0.4 }),
    ticks,
    years: yearTicks(xScale, years, room.small, room.width),
    place: (value) => ({ x: xScale(value.year), y: yScale(position(value)) }),
  };
}

function headerClauses(
  { unit, direction, values }: TrajectoryInput,
  domain: [number, number],
): string[] {
  const cut = domain[0] > 0 || domain[1] < 0;
  return [
    unit === '' ? '' : labels.unit(unit),
    direction === 'decrease' ? labels.lowerIsBetter : '',
    cut ? labels.notFromZero : '',
    values.some(({ offAxis }) => offAxis) ? labels.offAxis : '',
  ];
}

/** Width to the right of the plot: that of the longest label of a final target, unless too wide. */
function gutterFor(values: readonly RoledValue[], unit: string, room: Measures): number {
  const targets = values.filter(({ role }) => role === 'target');
  const widths = targets.map((value) => blockSize(labelLines(value, unit), room).width + 6);
  const widest = Math.max(2, ...widths);
  return widest <= room.width * 0.3 ? widest : 2;
}

/** Room left of the first year, so that the labels there can stand in the middle of their marks. */
function sidePadding(values: readonly RoledValue[], unit: string, room: Measures): number {
  const first = values.filter(({ year }) => year === values[0]!.year);
  const widths = first.map((value) => blockSize(labelLines(value, unit), room).width / 2 + 4);
  return Math.min(Math.max(16, ...widths), room.width * 0.12);
}

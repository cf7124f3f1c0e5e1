import { domainOf, linearScale, ticksOf, timeScale, widestTick, yearTicks } from '../axis.ts';
import type { Tick, YearTick } from '../axis.ts';
import type { Box, Point, Segment } from '../box.ts';
import { labels } from '../labels.ts';
import { radiusOf } from '../marker.ts';
import type { Marker } from '../marker.ts';
import type { Placement } from '../place-labels.ts';
import { measures } from '../size.ts';
import type { Measures, Size } from '../size.ts';
import { blockSize } from '../text-block.ts';
import { isUncertain, position } from '../value.ts';
import { joinClauses } from '../wrap-text.ts';
import { gateOf, openSide } from './gate.ts';
import type { Gate } from './gate.ts';
import { labelLines, placePathLabel, placeTrajectoryLabels } from './label.ts';
import type { TrajectoryLabel } from './label.ts';
import { trajectorySeries } from './series.ts';
import type { RoledValue, TrajectoryInput, TrajectorySeries } from './series.ts';

export interface Mark extends Marker {
  value: RoledValue;
}

export interface TrajectoryLayout {
  room: Measures;
  size: Size;
  height: number;
  plot: Box;
  /** Lines above the plot: unit, direction, and where the axis begins. */
  header: readonly string[];
  /** Baseline of the header line that names the reference path where it has no room beside it. */
  pathKey?: number;
  ticks: readonly Tick[];
  years: readonly YearTick[];
  gates: readonly Gate[];
  stretches: readonly (Segment & { gap: boolean })[];
  paths: readonly Segment[];
  marks: readonly Mark[];
  labels: readonly TrajectoryLabel[];
  pathLabel?: Placement;
}

const shape = {
  wide: { height: 330, reach: 20, ticks: 4 },
  narrow: { height: 330, reach: 14, ticks: 4 },
} as const;

const padding = { above: 30, below: 18 };

/** Everything with its place, in units of the viewBox. The input holds at least one drawable value. */
export function layoutTrajectory(input: TrajectoryInput): TrajectoryLayout {
  const series = trajectorySeries(input);
  const layout = arrange(input, series, false);
  const nameless = layout.paths.length > 0 && !layout.pathLabel;
  return nameless ? arrange(input, series, true) : layout;
}

function arrange(
  input: TrajectoryInput,
  { values, stretches, paths }: TrajectorySeries,
  pathInHeader: boolean,
): TrajectoryLayout {
  const { size = 'wide', unit } = input;
  const room = measures[size];
  const { height, reach, ticks: count } = shape[size];
  const domain = domainOf([...values.map(position), ...openSide(values, unit)], unit);

  const header = joinClauses(headerClauses(input, domain), room.width, room.small);
  const headerLines = header.length + (pathInHeader ? 1 : 0);
  const top = headerLines * room.small * 1.5;
  const bottom = height - room.small * 2;
  const range = [bottom - (domain[0] === 0 ? 0 : padding.below), top + padding.above] as const;
  const yScale = linearScale(domain, range, count, unit);
  const ticks = ticksOf(yScale, count, unit, values.map(position).every(Number.isInteger));

  const left = widestTick(ticks, room.small) + 8;
  const gutter = gutterFor(values, unit, room);
  const plot = { x: left, y: top, width: room.width - gutter - left, height: bottom - top };
  const allYears = values.map(({ year }) => year);
  const xScale = timeScale(allYears, [
    left + sidePadding(values, unit, room),
    left + plot.width - reach - 1,
  ]);

  const place = (value: RoledValue | TrajectorySeries['paths'][number][0]): Point => ({
    x: xScale(value.year),
    y: yScale(position(value)),
  });
  const marks = values.map((value) => ({
    ...place(value),
    value,
    kind: value.kind,
    hollow: isUncertain(value),
    radius: value.role === 'interim-target' ? 5 : radiusOf[value.kind],
  }));
  const gates = values
    .filter(({ role }) => role === 'target')
    .map((target) => gateOf(target, place(target), plot, reach));
  const drawnStretches = stretches.map(({ from, to, gap }) => ({
    from: place(from),
    to: place(to),
    gap,
  }));
  const drawnPaths = paths.map(([from, to]) => ({ from: place(from), to: place(to) }));

  const stage = {
    marks,
    unit,
    room,
    reach,
    bounds: { x: left, y: top, width: room.width - left, height: height - top },
    obstacles: [
      ...gates.flatMap(({ band }) => (band ? [band] : [])),
      { x: left, y: bottom, width: plot.width, height: height - bottom },
    ],
    lines: [
      ...drawnStretches,
      ...drawnPaths,
      ...gates.map(({ edge }) => edge),
      ...ticks.filter(({ text }) => text === '0').map(({ at }) => horizontal(plot, at)),
    ],
    paths: drawnPaths,
  };
  const placed = placeTrajectoryLabels(stage);
  const pathLabel = pathInHeader ? undefined : placePathLabel(stage, placed);
  return {
    room,
    size,
    height,
    plot,
    header,
    ticks,
    years: yearTicks(xScale, allYears, room.small),
    gates,
    stretches: drawnStretches,
    paths: drawnPaths,
    marks,
    labels: placed,
    ...(pathLabel && { pathLabel }),
    ...(pathInHeader && { pathKey: (headerLines - 0.4) * room.small * 1.5 }),
  };
}

function headerClauses({ unit, direction }: TrajectoryInput, domain: [number, number]): string[] {
  const cut = domain[0] > 0 || domain[1] < 0;
  return [
    unit === '' ? '' : labels.unit(unit),
    direction === 'decrease' ? labels.lowerIsBetter : '',
    cut ? labels.notFromZero : '',
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

const horizontal = ({ x, width }: Box, y: number): Segment => ({
  from: { x, y },
  to: { x: x + width, y },
});

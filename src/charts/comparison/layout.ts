import { cumsum } from 'd3-array';
import { domainOf, linearScale, ticksAcross, widestTick } from '../axis.ts';
import type { Scale, Tick } from '../axis.ts';
import type { Box, Segment } from '../box.ts';
import { layoutDotRow } from '../dot-row.ts';
import type { DotRow } from '../dot-row.ts';
import { kindEntry, layoutKey } from '../key.ts';
import type { Key } from '../key.ts';
import { labels } from '../labels.ts';
import { measures } from '../size.ts';
import type { Measures } from '../size.ts';
import { allOf, kindsInOrder } from '../standing.ts';
import { position } from '../value.ts';
import { joinClauses } from '../wrap-text.ts';
import { layoutName } from './name.ts';
import type { NameBlock, NameLine } from './name.ts';
import { comparisonSeries } from './series.ts';
import type { ComparedArea, ComparisonInput, ComparisonSeries } from './series.ts';

export interface ComparisonRow extends DotRow {
  name: readonly NameLine[];
  /** Absent where the area has no value. */
  axis?: Segment;
  /** From the first to the last mark. */
  span?: Segment;
  /** The row's own scale; empty where all rows share one. */
  ticks: readonly Tick[];
}

export interface ComparisonLayout {
  room: Measures;
  height: number;
  key: Key;
  notes: readonly { y: number; text: string }[];
  rows: readonly ComparisonRow[];
  /** The common scale below the last row; empty where each row has its own. */
  ticks: readonly Tick[];
  plot: Box;
}

/** Half of the height of a target's edge, and of the row around it with its labels. */
const reach = 9;
const halfRow = ({ font }: Measures): number => reach + 2 + font * 1.3;

/** Everything with its place, in units of the viewBox. At least one area has a value. */
export function layoutComparison(input: ComparisonInput): ComparisonLayout {
  const { size = 'wide', unit } = input;
  const room = measures[size];
  const { small } = room;
  const series = comparisonSeries(input);
  const key = keyOf(series, room);
  const notes = joinClauses(notesOf(input, series), room.width, small).map((text, index) => ({
    y: key.height + small * (1.2 + index * 1.5),
    text,
  }));

  const beside = size === 'wide';
  const names = series.areas.map((area) =>
    layoutName(area, series, beside ? 150 : room.width, room),
  );
  const left = 18 + (beside ? Math.max(...names.map(({ width }) => width)) : 0);
  const top = key.height + notes.length * small * 1.5 + 6;
  const heights = series.areas.map((area, index) =>
    heightOf(area, names[index]!, series.ownScales, beside, room),
  );
  const ends = [...cumsum(heights)].map((end) => top + end);
  const bottom = ends.at(-1)!;

  const count = beside ? 5 : 3;
  const scaleOf = scaleMaker(unit, count, small);
  const rough = scaleOf(series.areas, [left, room.width]).ticks;
  const right = room.width - Math.max(20, widestTick(rough, small) / 2 + 2);
  const common = scaleOf(series.areas, [left, right]);
  const rows = series.areas.map((area, index): ComparisonRow => {
    const own = series.ownScales && hasValues(area) ? scaleOf([area], [left, right]) : undefined;
    const { scale } = own ?? common;
    const rowTop = ends[index]! - heights[index]!;
    const track = { rowTop, scale, left, right, beside, unit, room };
    return { ...rowOf(area, names[index]!, track), ticks: own?.ticks ?? [] };
  });
  return {
    room,
    height: bottom + (series.ownScales ? 0 : small * 1.8),
    key,
    notes,
    rows,
    ticks: series.ownScales ? [] : common.ticks,
    plot: { x: left, y: top, width: right - left, height: bottom - top },
  };
}

const hasValues = ({ standing }: ComparedArea): boolean => allOf(standing).length > 0;

function heightOf(
  area: ComparedArea,
  { height: name }: NameBlock,
  ownScale: boolean,
  beside: boolean,
  room: Measures,
): number {
  const track = hasValues(area) ? 2 * halfRow(room) + (ownScale ? room.small * 1.6 : 0) : 0;
  return (beside ? Math.max(track, name) : name + track) + room.font / 2;
}

const scaleMaker =
  (unit: string, count: number, fontSize: number) =>
  (areas: readonly ComparedArea[], range: readonly [number, number]) => {
    const values = areas.flatMap(({ standing }) => allOf(standing).map(position));
    const whole = values.every(Number.isInteger);
    const scale = linearScale(domainOf(values, unit), range, count, unit);
    return { scale, ticks: ticksAcross(scale, count, unit, whole, fontSize) };
  };

interface Track {
  rowTop: number;
  scale: Scale;
  left: number;
  right: number;
  beside: boolean;
  unit: string;
  room: Measures;
}

function rowOf(area: ComparedArea, name: NameBlock, track: Track): Omit<ComparisonRow, 'ticks'> {
  const { rowTop, scale, left, right, beside, unit, room } = track;
  const half = halfRow(room);
  const trackTop = rowTop + (beside ? 0 : name.height);
  const y = trackTop + half;
  const bounds = { x: left - 6, y: trackTop, width: room.width - left + 6, height: 2 * half };
  const row = layoutDotRow(area.standing, { y, scale, bounds, unit, room, reach });
  const xs = row.marks.map(({ x }) => x);
  const nameTop = beside && xs.length > 0 ? Math.max(rowTop, y - name.height / 2) : rowTop;
  const across = (from: number, to: number): Segment => ({
    from: { x: from, y },
    to: { x: to, y },
  });
  return {
    ...row,
    name: name.lines.map((line) => ({ ...line, y: nameTop + line.y })),
    ...(xs.length > 0 && { axis: across(left, right) }),
    ...(xs.length > 1 && { span: across(Math.min(...xs), Math.max(...xs)) }),
  };
}

function keyOf({ areas, years }: ComparisonSeries, { width, small }: Measures): Key {
  const kinds = kindsInOrder.filter((kind) => areas.some(({ standing }) => standing[kind].length));
  const entries = kinds.map((kind) => {
    const year = years[kind];
    const name = labels.kindValue[kind];
    return kindEntry(kind, year === undefined ? name : labels.kindInYear(name, year));
  });
  return layoutKey(entries, width, small);
}

function notesOf({ unit, nested }: ComparisonInput, { ownScales }: ComparisonSeries): string[] {
  return [
    unit === '' ? '' : labels.unit(unit),
    ownScales ? labels.comparison.ownScales : '',
    nested ? labels.comparison.nested : '',
  ];
}

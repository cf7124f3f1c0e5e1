import { sum } from 'd3-array';
import { domainOf, linearScale, ticksAcross, widestTick } from '../axis.ts';
import type { Tick } from '../axis.ts';
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
import type { NameLine } from './name.ts';
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

const reach = 9;

/** Everything with its place, in units of the viewBox. At least one area has a value. */
export function layoutComparison(input: ComparisonInput): ComparisonLayout {
  const { size = 'wide', unit } = input;
  const room = measures[size];
  const { font, small } = room;
  const series = comparisonSeries(input);
  const key = keyOf(series, room);
  const notes = joinClauses(notesOf(input, series), room.width, small).map((text, index) => ({
    y: key.height + small * (1.2 + index * 1.5),
    text,
  }));

  const beside = size === 'wide';
  const names = series.areas.map((area) => layoutName(area, series, beside ? 150 : room.width, room));
  const left = 18 + (beside ? Math.max(...names.map(({ width }) => width)) : 0);
  const top = key.height + notes.length * small * 1.5 + 6;
  const half = reach + 2 + font * 1.3;
  const trackHeight = 2 * half + (series.ownScales ? small * 1.6 : 0);
  const heights = series.areas.map(({ standing }, index) => {
    const track = allOf(standing).length > 0 ? trackHeight : 0;
    const name = names[index]!.height;
    return (beside ? Math.max(track, name) : name + track) + font / 2;
  });
  const bottom = top + sum(heights);
  const count = beside ? 5 : 3;
  const scaleOf = (areas: readonly ComparedArea[], range: readonly [number, number]) => {
    const values = areas.flatMap(({ standing }) => allOf(standing).map(position));
    const scale = linearScale(domainOf(values, unit), range, count, unit);
    return { scale, ticks: ticksAcross(scale, count, unit, values.every(Number.isInteger), small) };
  };
  const rough = scaleOf(series.areas, [left, room.width]).ticks;
  const beyond = Math.max(20, widestTick(rough, small) / 2 + 2);
  const plot = { x: left, y: top, width: room.width - left - beyond, height: bottom - top };
  const range = [left, left + plot.width] as const;
  const common = scaleOf(series.areas, range);

  const rows = series.areas.map((area, index): ComparisonRow => {
    const rowTop = top + sum(heights.slice(0, index));
    const name = names[index]!;
    const hasValues = allOf(area.standing).length > 0;
    const trackTop = rowTop + (beside ? 0 : name.height);
    const y = trackTop + half;
    const { scale, ticks } = series.ownScales && hasValues ? scaleOf([area], range) : common;
    const bounds = { x: left - 6, y: trackTop, width: room.width - left + 6, height: 2 * half };
    const row = layoutDotRow(area.standing, { y, scale, bounds, unit, room, reach });
    const nameTop = beside && hasValues ? Math.max(rowTop, y - name.height / 2) : rowTop;
    const xs = row.marks.map(({ x }) => x);
    return {
      ...row,
      name: name.lines.map((line) => ({ ...line, y: nameTop + line.y })),
      ...(hasValues && { axis: { from: { x: range[0], y }, to: { x: range[1], y } } }),
      ...(xs.length > 1 && {
        span: { from: { x: Math.min(...xs), y }, to: { x: Math.max(...xs), y } },
      }),
      ticks: series.ownScales && hasValues ? ticks : [],
    };
  });
  const tickHeight = series.ownScales ? 0 : small * 1.8;
  return {
    room,
    height: bottom + tickHeight,
    key,
    notes,
    rows,
    ticks: series.ownScales ? [] : common.ticks,
    plot,
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

import { sum } from 'd3-array';
import { domainOf, linearScale, ticksOf } from '../axis.ts';
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
import { textWidth } from '../text-width.ts';
import { position } from '../value.ts';
import { joinClauses, wrapText } from '../wrap-text.ts';
import { comparisonSeries } from './series.ts';
import type { ComparedArea, ComparisonInput, ComparisonSeries } from './series.ts';

export interface ComparisonRow extends DotRow {
  name: { x: number; y: number; lines: readonly string[] };
  /** Years of the values, where the areas differ in them; or that there is no value. */
  note: { x: number; y: number; text: string };
  axis: Segment;
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

/** Everything with its place, in units of the viewBox. */
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
  const nameWidth = beside ? Math.min(widestName(series, room), 150) : 0;
  const left = nameWidth + 18;
  const top = key.height + notes.length * small * 1.5 + 6;
  const nameHeight = beside ? 0 : font * 1.6;
  const half = reach + 2 + font * 1.3;
  const rowHeight = nameHeight + 2 * half + (series.ownScales ? small * 1.6 : 0) + 6;
  const heights = series.areas.map(({ standing }) =>
    allOf(standing).length > 0 ? rowHeight : font * 3,
  );
  const bottom = top + sum(heights);
  const plot = { x: left, y: top, width: room.width - left - 22, height: bottom - top };
  const range = [left, left + plot.width] as const;
  const count = beside ? 5 : 3;
  const scaleOf = (areas: readonly ComparedArea[]) => {
    const values = areas.flatMap(({ standing }) => allOf(standing).map(position));
    const given = values.length === 0 ? [0] : values;
    const scale = linearScale(domainOf(given, unit), range, count, unit);
    return { scale, ticks: ticksOf(scale, count, unit, given.every(Number.isInteger)) };
  };
  const common = scaleOf(series.areas);

  const rows = series.areas.map((area, index): ComparisonRow => {
    const y0 = top + sum(heights.slice(0, index)) + nameHeight;
    const y = y0 + (allOf(area.standing).length > 0 ? half : font);
    const { scale, ticks } = series.ownScales ? scaleOf([area]) : common;
    const bounds = { x: left - 6, y: y0, width: room.width - left + 6, height: 2 * half };
    const row = layoutDotRow(area.standing, { y, scale, bounds, unit, room, reach });
    const lines = wrapText(area.label, beside ? nameWidth : room.width, font, beside ? 2 : 1);
    const nameY = beside ? y - (lines.length - 1) * font * 0.6 + font * 0.3 : y0 - font * 0.35;
    const noteX = beside ? 0 : textWidth(lines[0] ?? '', font) + 10;
    const xs = row.marks.map(({ x }) => x);
    return {
      ...row,
      name: { x: 0, y: nameY, lines },
      note: {
        x: noteX,
        y: beside ? nameY + (lines.length - 1) * font * 1.2 + small * 1.4 : nameY,
        text: noteOf(area, series, beside),
      },
      axis: { from: { x: range[0], y }, to: { x: range[1], y } },
      ...(xs.length > 1 && {
        span: { from: { x: Math.min(...xs), y }, to: { x: Math.max(...xs), y } },
      }),
      ticks: series.ownScales && xs.length > 0 ? ticks : [],
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

const widestName = ({ areas }: ComparisonSeries, { font, small }: Measures): number =>
  Math.max(...areas.map(({ label }) => textWidth(label, font)), textWidth('2020 → 2025', small));

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

/** Years of the kinds on which the areas do not agree, in the order of the key. */
function noteOf({ standing }: ComparedArea, { years }: ComparisonSeries, short: boolean): string {
  if (allOf(standing).length === 0) return labels.comparison.noValue;
  const own = kindsInOrder.flatMap((kind) => {
    const [value] = standing[kind];
    return value && years[kind] === undefined ? [{ kind, year: value.year }] : [];
  });
  if (short) return own.map(({ year }) => year).join(' → ');
  return own.map(({ kind, year }) => labels.kindInYear(labels.kind[kind], year)).join(' · ');
}

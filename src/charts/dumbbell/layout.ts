import { scaleLinear } from 'd3-scale';
import { bandOf } from '../band.ts';
import type { Band } from '../band.ts';
import type { Tick } from '../axis.ts';
import type { Segment } from '../box.ts';
import { kindEntry, layoutKey } from '../key.ts';
import type { Key } from '../key.ts';
import { labels } from '../labels.ts';
import { radiusOf } from '../marker.ts';
import type { Marker } from '../marker.ts';
import { columnOf } from './value-column.ts';
import type { ValueColumn } from './value-column.ts';
import { measures } from '../size.ts';
import type { Measures } from '../size.ts';
import { textWidth } from '../text-width.ts';
import { isUncertain, valueText } from '../value.ts';
import type { KindedValue } from '../value.ts';
import { joinClauses, wrapText } from '../wrap-text.ts';
import { spanOf } from './series.ts';
import type { DumbbellInput, Span } from './series.ts';

export interface Text {
  x: number;
  y: number;
  text: string;
}

export interface DumbbellLine {
  span: Span;
  y: number;
  name: { y: number; lines: readonly string[] };
  base: ValueColumn;
  goal: ValueColumn;
  /** The latest value over its circle, or the words that stand in for it. */
  middle?: Text & { anchor: 'start' | 'middle' | 'end'; kind: 'actual' | 'note' };
  axis: Segment;
  travelled?: Segment;
  marks: readonly Marker[];
  /** The circle lies outside of the chart; an arrow shows where. */
  arrow?: { x: number; towards: -1 | 1 };
  edge?: Segment & { excludesEdge: boolean };
  band?: Band;
}

export interface DumbbellLayout {
  room: Measures;
  height: number;
  key: Key;
  notes: readonly Text[];
  ticks: readonly Tick[];
  tickY: number;
  plot: { top: number; bottom: number };
  lines: readonly DumbbellLine[];
}

const reach = 9;
const columns = {
  wide: { name: 170, base: 84, goal: 98 },
  narrow: { name: 0, base: 72, goal: 84 },
} as const;
const farthest = { back: -0.5, on: 1.5 };

/** Everything with its place, in units of the viewBox. */
export function layoutDumbbell({ rows, size = 'wide' }: DumbbellInput): DumbbellLayout {
  const room = measures[size];
  const { font, small } = room;
  const beside = size === 'wide';
  const spans = rows.map(spanOf);
  const key = layoutKey(
    [
      kindEntry('baseline', labels.kindValue.baseline),
      kindEntry('actual', labels.latestActual),
      kindEntry('target', labels.kindValue.target),
    ],
    room.width,
    small,
  );
  const notes = joinClauses([labels.dumbbell.note], room.width, small).map((text, index) => ({
    x: 0,
    y: key.height + small * (1.2 + index * 1.5),
    text,
  }));

  const { name: nameWidth, base, goal } = columns[size];
  const baseEnd = nameWidth + (beside ? 14 : 0) + base;
  const goalStart = room.width - goal;
  const progresses = spans.flatMap(({ progress }) => progress ?? []);
  const domain = [
    Math.max(farthest.back, Math.min(-0.06, ...progresses.map((p) => p - 0.06))),
    Math.min(farthest.on, Math.max(1.16, ...progresses.map((p) => p + 0.06))),
  ] as const;
  const range = [baseEnd + 6, goalStart - 6] as const;
  const scale = scaleLinear(domain, range);

  const tickY = key.height + notes.length * small * 1.5 + small * 1.4;
  const top = tickY + small * 0.6;
  let y = top;
  const lines = spans.map((span) => {
    const names = wrapText(span.indicator, beside ? nameWidth : room.width, font, 2);
    const namesHeight = names.length * font * 1.25;
    const rowTop = y;
    const middle = rowTop + (beside ? 0 : namesHeight + 5) + font * 1.25 + reach + 5;
    y = Math.max(middle + reach + (beside ? 7 : 16), beside ? rowTop + namesHeight + 12 : 0);
    const nameY = beside
      ? middle - ((names.length - 1) * font * 1.25) / 2 + font * 0.35
      : rowTop + font * 1.1;
    return lineOf(span, { scale, domain, range, y: middle, room, base, goal }, { y: nameY, lines: names });
  });
  const ticks = [0, 0.5, 1].map((at) => ({ at: scale(at), text: `${at * 100}%` }));
  return { room, height: y + 2, key, notes, ticks, tickY, plot: { top, bottom: y }, lines };
}

interface Track {
  scale: (share: number) => number;
  domain: readonly [number, number];
  range: readonly [number, number];
  y: number;
  room: Measures;
  /** Widths of the columns left and right of the track. */
  base: number;
  goal: number;
}

function lineOf(span: Span, track: Track, name: DumbbellLine['name']): DumbbellLine {
  const { scale, range, y, room } = track;
  const { baseline, target } = span;
  const drawn = span.obstacle === undefined;
  const mark = (value: KindedValue | undefined, share: number): Marker[] =>
    value
      ? [{ x: scale(share), y, kind: value.kind, radius: radiusOf[value.kind] - 0.5, hollow: isUncertain(value) }]
      : [];
  const isInside =
    span.progress !== undefined &&
    span.progress >= track.domain[0] &&
    span.progress <= track.domain[1];
  const end = Math.min(Math.max(span.progress ?? 0, track.domain[0]), track.domain[1]);
  const goalX = scale(1);
  const band =
    target && drawn && span.openSide !== 0
      ? bandOf(span.openSide > 0 ? '>=' : '<=', goalX, range, { y, height: 2 * reach, least: reach })
      : undefined;
  return {
    span,
    y,
    name,
    base: columnOf(baseline, labels.dumbbell.noBaseline, range[0] - 6, track.base, y, room),
    goal: columnOf(
      span.obstacle === 'disputed' ? undefined : target,
      target ? labels.dumbbell.disputed : labels.dumbbell.noTarget,
      range[1] + 6,
      track.goal,
      y,
      room,
    ),
    ...middleOf(span, track, end),
    axis: { from: { x: range[0], y }, to: { x: range[1], y } },
    ...(drawn &&
      span.progress !== undefined && {
        travelled: { from: { x: scale(0), y }, to: { x: scale(end), y } },
      }),
    marks: [
      ...(drawn ? mark(baseline, 0) : []),
      ...(span.obstacle === 'noTarget' || span.obstacle === 'disputed' ? [] : mark(target, 1)),
      ...(drawn && isInside ? mark(span.actual, span.progress!) : []),
    ],
    ...(span.progress !== undefined &&
      !isInside && { arrow: { x: scale(end), towards: span.progress < 0 ? -1 : 1 } as const }),
    ...(drawn && {
      edge: {
        from: { x: goalX, y: y - reach },
        to: { x: goalX, y: y + reach },
        excludesEdge: target?.comparator === '>' || target?.comparator === '<',
      },
    }),
    ...(band && { band }),
  };
}

/** The latest value over its circle; words where there is none, or where it has no place. */
function middleOf(span: Span, { scale, range, y, room }: Track, end: number): Pick<DumbbellLine, 'middle'> {
  const { actual, obstacle } = span;
  const said = actual ? `${labels.kind.actual} ${valueText(actual)}` : labels.dumbbell.noActual;
  const textY = y - reach - 6;
  if (obstacle !== undefined) {
    const why = obstacle === 'noSpan' ? labels.dumbbell.noSpan : (span.disputed ?? '');
    const text = [why, said].filter((part) => part !== '').join(' · ');
    const kind = actual ? 'actual' : 'note';
    return { middle: { x: range[0], y: textY, text, anchor: 'start', kind } };
  }
  if (!actual)
    return { middle: { x: scale(0), y: textY, text: said, anchor: 'start', kind: 'note' } };
  const text = valueText(actual);
  const half = textWidth(text, room.font) / 2;
  const x = Math.min(Math.max(scale(end), range[0] - 6 + half), range[1] + 6 - half);
  return { middle: { x, y: textY, text, anchor: 'middle', kind: 'actual' } };
}

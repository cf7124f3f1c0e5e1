import { bandOf } from '../band.ts';
import type { Band } from '../band.ts';
import type { Segment } from '../box.ts';
import { labels } from '../labels.ts';
import { radiusOf } from '../marker.ts';
import type { Marker } from '../marker.ts';
import type { Measures } from '../size.ts';
import { isUncertain } from '../value.ts';
import type { KindedValue } from '../value.ts';
import { middleOf } from './middle.ts';
import type { MiddleText } from './middle.ts';
import type { Span } from './series.ts';
import { columnOf } from './value-column.ts';
import type { ValueColumn } from './value-column.ts';

export interface DumbbellLine {
  span: Span;
  y: number;
  name: { y: number; lines: readonly string[] };
  base: ValueColumn;
  goal: ValueColumn;
  middle: MiddleText;
  axis: Segment;
  travelled?: Segment;
  marks: readonly Marker[];
  /** The circle lies outside of the chart; an arrow shows where. */
  arrow?: { x: number; towards: -1 | 1 };
  edge?: Segment & { excludesEdge: boolean };
  band?: Band;
}

export interface Track {
  scale: (share: number) => number;
  domain: readonly [number, number];
  range: readonly [number, number];
  y: number;
  room: Measures;
  /** Widths of the columns left and right of the track. */
  base: number;
  goal: number;
}

/** Half of the height of the target's edge. */
export const reach = 9;

/** A goal stands at 100 % also where no baseline tells how far it is. */
const hasGoal = ({ obstacle }: Span): boolean =>
  obstacle === undefined || obstacle === 'noBaseline' || obstacle === 'noSpan';

/** One row with everything in its place. */
export function lineOf(span: Span, track: Track, name: DumbbellLine['name']): DumbbellLine {
  const { scale, range, y, room } = track;
  const { baseline, target } = span;
  const drawn = span.obstacle === undefined;
  const mark = (value: KindedValue | undefined, share: number): Marker[] =>
    value
      ? [
          {
            x: scale(share),
            y,
            kind: value.kind,
            radius: radiusOf[value.kind] - 0.5,
            hollow: isUncertain(value),
          },
        ]
      : [];
  const isInside =
    span.progress !== undefined &&
    span.progress >= track.domain[0] &&
    span.progress <= track.domain[1];
  const end = Math.min(Math.max(span.progress ?? 0, track.domain[0]), track.domain[1]);
  const goalX = scale(1);
  const band =
    target && drawn && span.openSide !== 0
      ? bandOf(span.openSide > 0 ? '>=' : '<=', goalX, range, {
          y,
          height: 2 * reach,
          least: reach,
        })
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
    middle: middleOf(span, track, end),
    axis: { from: { x: range[0], y }, to: { x: range[1], y } },
    ...(drawn &&
      span.progress !== undefined && {
        travelled: { from: { x: scale(0), y }, to: { x: scale(end), y } },
      }),
    marks: [
      ...(drawn ? mark(baseline, 0) : []),
      ...(target && hasGoal(span) ? mark(target, 1) : []),
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

import { scaleLinear } from 'd3-scale';
import type { Tick } from '../axis.ts';
import { kindEntry, layoutKey } from '../key.ts';
import type { Key } from '../key.ts';
import { labels } from '../labels.ts';
import { measures } from '../size.ts';
import type { Measures } from '../size.ts';
import { textWidth } from '../text-width.ts';
import { joinClauses, wrapText } from '../wrap-text.ts';
import { lineOf, reach } from './line.ts';
import type { DumbbellLine } from './line.ts';
import { spanOf } from './series.ts';
import type { DumbbellInput } from './series.ts';

export interface DumbbellLayout {
  room: Measures;
  height: number;
  key: Key;
  notes: readonly { y: number; text: string }[];
  ticks: readonly Tick[];
  tickY: number;
  plot: { top: number; bottom: number };
  lines: readonly DumbbellLine[];
}

const columns = {
  wide: { name: 170, base: 84, goal: 98 },
  narrow: { name: 0, base: 72, goal: 84 },
  compact: { name: 0, base: 66, goal: 72 },
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
    return lineOf(
      span,
      { scale, domain, range, y: middle, room, base, goal },
      { y: nameY, lines: names },
    );
  });
  const ticks = ticksOf(scale, small);
  return { room, height: y + 2, key, notes, ticks, tickY, plot: { top, bottom: y }, lines };
}

/** The middle is named where its name has room between the others. */
function ticksOf(scale: (share: number) => number, fontSize: number): Tick[] {
  const half = { at: scale(0.5), text: '50%' };
  const [none, all] = [0, 1].map((at) => ({ at: scale(at), text: `${at * 100}%` })) as [Tick, Tick];
  const needed = (textWidth(half.text, fontSize) + textWidth(all.text, fontSize)) / 2 + 8;
  return half.at - none.at >= needed ? [none, half, all] : [none, all];
}

import { scaleLinear } from 'd3-scale';
import type { Tick } from '../axis.ts';
import { layoutKey } from '../key.ts';
import type { Key, KeyEntry } from '../key.ts';
import { labels } from '../labels.ts';
import { measures } from '../size.ts';
import type { Measures } from '../size.ts';
import { textWidth } from '../text-width.ts';
import { drawTimeMark } from './mark.ts';
import { rowOf, thickness } from './row.ts';
import type { TimelineRow } from './row.ts';
import { timedItems } from './series.ts';
import type { TimedItem, TimelineInput } from './series.ts';

export interface TimelineLayout {
  room: Measures;
  height: number;
  key: Key;
  years: readonly Tick[];
  /** Beginning of each year. */
  grid: readonly number[];
  plot: { top: number; bottom: number; nameY: number };
  rows: readonly TimelineRow[];
}

/** Room for half a point at both ends of the years. */
const edge = 6;

/** Everything with its place, in units of the viewBox. At least one item has a readable date. */
export function layoutTimeline(input: TimelineInput): TimelineLayout {
  const room = measures[input.size ?? 'wide'];
  const items = timedItems(input);
  const first = Math.floor(Math.min(...items.map(({ start }) => start)));
  const last = Math.max(Math.ceil(Math.max(...items.map(({ end }) => end)) - 1e-6), first + 1);
  const scale = scaleLinear([first, last], [edge, room.width - edge]);

  const key = layoutKey(keyOf(items), room.width, room.small);
  const nameY = key.height + room.small * 1.3;
  const top = nameY + room.small * 0.6;
  let y = top + 8;
  const rows = items.map((item): TimelineRow => {
    const row = rowOf(item, scale, y, room);
    y += row.box.height;
    return row;
  });
  return {
    room,
    height: y + 4,
    key,
    ...yearsBetween(first, last, scale, room.small),
    plot: { top, bottom: y, nameY },
    rows,
  };
}

function yearsBetween(
  first: number,
  last: number,
  scale: (year: number) => number,
  fontSize: number,
): Pick<TimelineLayout, 'years' | 'grid'> {
  const perYear = scale(first + 1) - scale(first);
  const needed = textWidth('2025', fontSize) + 8;
  const step = [1, 2, 5, 10, 20, 50, 100, 500].find((each) => each * perYear >= needed) ?? 1000;
  const starts = Array.from({ length: last - first }, (_, index) => first + index);
  if (step === 1)
    return {
      years: starts.map((year) => ({ at: scale(year + 0.5), text: String(year) })),
      grid: [...starts, last].map(scale),
    };
  const round = starts.filter((year) => year % step === 0);
  const inside = round.filter(
    (year) => scale(year) >= needed / 2 && scale(year) <= scale(last) + edge - needed / 2,
  );
  const years = inside.map((year) => ({ at: scale(year), text: String(year) }));
  return { years, grid: round.map(scale) };
}

/** Samples of the kinds that occur, and of an inferred date where there is one. */
function keyOf(items: readonly TimedItem[]): KeyEntry[] {
  const sample = (text: string, kind: TimedItem['kind'], inferred: boolean): KeyEntry => ({
    text,
    width: kind === 'document' ? 11 : 26,
    sample: ({ x, y }) => {
      const width = kind === 'document' ? 11 : 26;
      return drawTimeMark(
        { x, y: y - thickness / 2, width, height: thickness },
        { kind, inferred, exact: true },
      );
    },
  });
  const kinds = (['plan', 'period', 'document'] as const).filter((kind) =>
    items.some((item) => item.kind === kind),
  );
  const inferred = items.find((item) => item.inferred);
  return [
    ...kinds.map((kind) => sample(labels.timeline[kind], kind, false)),
    ...(inferred ? [sample(labels.timeline.inferred, inferred.kind, true)] : []),
  ];
}

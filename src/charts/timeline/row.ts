import type { Box } from '../box.ts';
import { labels } from '../labels.ts';
import type { Measures } from '../size.ts';
import { textWidth } from '../text-width.ts';
import { wrapText } from '../wrap-text.ts';
import type { TimedItem } from './series.ts';
import { spanText } from './time.ts';

export interface TimelineRow {
  item: TimedItem;
  /** Where the bar or the point lies; a point stands in the middle of its box. */
  mark: Box;
  /** Lines of the name; the date follows the last one. */
  lines: readonly { text: string; x: number; y: number }[];
  date: { text: string; x: number; y: number };
  /** Everything of the row, for the pointer. */
  box: Box;
}

/** Room at the right edge for digits that are wider than was reckoned. */
const spare = 6;

/** Height of bars. */
export const thickness = 9;

interface Place {
  left: number;
  right: number;
  y: number;
  date: string;
  room: Measures;
}

/** Name over a bar, beside a point where there is room; never past the edge of the chart. */
export function rowOf(
  item: TimedItem,
  scale: (year: number) => number,
  y: number,
  room: Measures,
): TimelineRow {
  const inferred = item.inferred ? `（${labels.timeline.inferredDate}）` : '';
  const date = spanText(item.from, item.to) + inferred;
  const place = { left: scale(item.start), right: scale(item.end), y, date, room };
  const beside = item.kind === 'document' ? besideRow(item, place) : undefined;
  return beside ?? stackedRow(item, place);
}

/** Right of the point, else left of it; undefined where neither has room. */
function besideRow(
  item: TimedItem,
  { left, right, y, date, room }: Place,
): TimelineRow | undefined {
  const { font, small } = room;
  const width = room.width - spare;
  const nameWidth = textWidth(item.label, font) + 8;
  const whole = nameWidth + textWidth(date, small);
  const middle = (left + right) / 2;
  const after = Math.max(middle + 12, right + 6);
  const before = Math.min(middle - 12, left - 6) - whole;
  if (after + whole > width && before < 0) return undefined;
  const x = after + whole <= width ? after : before;
  const height = font * 1.9;
  const textY = y + height / 2 + font * 0.35;
  const markY = y + height / 2 - thickness / 2;
  return {
    item,
    mark: { x: left, y: markY, width: right - left, height: thickness },
    lines: [{ text: item.label, x, y: textY }],
    date: { text: date, x: x + nameWidth, y: textY },
    box: { x: 0, y, width: room.width, height },
  };
}

function stackedRow(item: TimedItem, { left, right, y, date, room }: Place): TimelineRow {
  const { font, small } = room;
  const width = room.width - spare;
  const lines = wrapText(item.label, width, font, 4);
  const widths = lines.map((line) => textWidth(line, font));
  const lastEnd = widths.at(-1)! + 8;
  const dateWidth = textWidth(date, small);
  const dateBelow = lastEnd + dateWidth > width;
  const block = Math.max(...widths, dateBelow ? dateWidth : lastEnd + dateWidth);
  const x = Math.max(0, Math.min(left, width - block));
  const lastY = y + font * (1 + (lines.length - 1) * 1.25);
  const dateY = dateBelow ? lastY + small * 1.3 : lastY;
  const markY = dateY + font * 0.5;
  return {
    item,
    mark: { x: left, y: markY, width: right - left, height: thickness },
    lines: lines.map((text, index) => ({ text, x, y: y + font * (1 + index * 1.25) })),
    date: { text: date, x: dateBelow ? x : x + lastEnd, y: dateY },
    box: { x: 0, y, width: room.width, height: markY + thickness + font * 0.85 - y },
  };
}

import { frame } from '../frame.ts';
import { drawKey } from '../key.ts';
import { labels } from '../labels.ts';
import { link } from '../link.ts';
import { cell } from '../result.ts';
import type { ChartResult } from '../result.ts';
import { safeHref, svg } from '../svg.ts';
import type { Markup } from '../svg.ts';
import { layoutTimeline } from './layout.ts';
import type { TimelineLayout } from './layout.ts';
import { drawTimeMark } from './mark.ts';
import type { TimelineRow } from './row.ts';
import { timedItems } from './series.ts';
import type { TimedItem, TimelineInput } from './series.ts';
import { momentOf, spanText } from './time.ts';

/** Plans, periods and documents along the years. */
export function drawTimeline(input: TimelineInput): ChartResult {
  const items = timedItems(input);
  if (items.length === 0) return { empty: labels.timeline.empty };
  const { id, size = 'wide', title } = input;
  const layout = layoutTimeline(input);
  const description = labels.sentence(items.map(spokenItem));
  const linked = items.some(({ href }) => safeHref(href) !== undefined);
  const box = { width: layout.room.width, height: layout.height };
  return {
    svg: frame(
      { id, name: 'chart-timeline', size, ...box, title, description, linked },
      draw(layout),
    ),
    title,
    description,
    table: {
      columns: [labels.column.date, labels.column.kind, labels.column.label],
      rows: items.map((item) => [
        cell(dateOf(item)),
        cell(labels.timeline[item.kind]),
        cell(item.label, item.href),
      ]),
    },
  };
}

const dateOf = ({ from, to, inferred }: TimedItem): string =>
  spanText(from, to) + (inferred ? `（${labels.timeline.inferred}）` : '');

const spokenItem = (item: TimedItem): string =>
  `${dateOf(item)}，${labels.timeline[item.kind]}：${item.label}`;

function draw({ room, key, years, grid, plot, rows }: TimelineLayout): Markup {
  const names = years.map(({ at, text }) => svg`<text x="${at}" y="${plot.nameY}">${text}</text>`);
  const lines = grid.map(
    (x) => svg`<line x1="${x}" x2="${x}" y1="${plot.top}" y2="${plot.bottom}"/>`,
  );
  return svg`<g aria-hidden="true">${drawKey(key)}<g class="c-grid" stroke="currentColor">${lines}</g><g class="c-note" fill="currentColor" font-size="${room.small}" text-anchor="middle">${names}</g></g>${rows.map(
    (row) => drawRow(row, room),
  )}`;
}

function drawRow(
  { item, mark, lines, date, box }: TimelineRow,
  room: TimelineLayout['room'],
): Markup {
  const exact = momentOf(item.from)?.precision === 'day';
  const names = lines.map(({ text, x, y }) => svg`<text x="${x}" y="${y}">${text}</text>`);
  const target = svg`<rect class="c-hit" fill="none" x="${box.x}" y="${box.y}" width="${box.width}" height="${box.height}"/>`;
  // A halo would hide the line under a link.
  const paint = item.href === undefined ? 'c-label c-halo' : 'c-linked';
  return link(
    item.href,
    undefined,
    svg`${target}${drawTimeMark(mark, { kind: item.kind, inferred: item.inferred === true, exact })}<g class="${paint}" fill="currentColor" font-size="${room.font}">${names}</g><text class="c-note c-halo" fill="currentColor" font-size="${room.small}" x="${date.x}" y="${date.y}">${date.text}</text>`,
  );
}

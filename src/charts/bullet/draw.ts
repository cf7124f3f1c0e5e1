import type { Point } from '../box.ts';
import { drawRowBands, drawRowMarks } from '../draw-dot-row.ts';
import { frame } from '../frame.ts';
import { labels } from '../labels.ts';
import type { ChartResult } from '../result.ts';
import { allOf, standingOf, toldOf } from '../standing.ts';
import { svg } from '../svg.ts';
import type { Markup } from '../svg.ts';
import { spokenStanding, standingTable } from '../words.ts';
import { layoutBullet } from './layout.ts';
import type { BulletLayout } from './layout.ts';
import type { BulletInput } from './series.ts';

/** One value against its target and baseline, in one row. */
export function drawBullet(input: BulletInput): ChartResult {
  const standing = standingOf(input.values);
  if (allOf(standing).length === 0) return { empty: labels.noValue };
  const layout = layoutBullet(input);
  const title = labels.bullet.title(input.indicator, input.area);
  const notes = layout.fromZero ? [] : [labels.scaleNotFromZero];
  const description = labels.sentence([...spokenStanding(standing), ...notes]);
  const { width } = layout.room;
  const box = {
    id: input.id,
    name: 'chart-bullet',
    size: 'wide',
    width,
    height: layout.height,
  } as const;
  return {
    svg: frame({ ...box, title, description }, draw(layout, input.id)),
    title,
    description,
    table: standingTable(toldOf(standing)),
  };
}

function draw({ scale, fromZero, bar, row, room }: BulletLayout, id: string): Markup {
  const { from, to } = scale;
  const paint = bar?.hollow
    ? svg`class="c-actual c-uncertain" stroke="currentColor" stroke-width="2" stroke-dasharray="3 2"`
    : svg`class="c-actual" fill="currentColor"`;
  const drawnBar =
    bar &&
    svg`<rect ${paint} x="${bar.x}" y="${bar.y}" width="${bar.width}" height="${bar.height}"/>`;
  const line = svg`<line x1="${from.x}" x2="${to.x}" y1="${from.y}" y2="${to.y}"/>`;
  const start = fromZero
    ? svg`<line x1="${from.x}" x2="${from.x}" y1="${from.y - 5}" y2="${from.y + 5}"/>`
    : drawBreak(from);
  return svg`${drawRowBands(row, `${id}-band`)}<g class="c-axis" stroke="currentColor">${line}${start}</g>${drawnBar}${drawRowMarks(row, room)}`;
}

/** Two slanted strokes: the scale leaves out what lies before it. */
const drawBreak = ({ x, y }: Point): Markup =>
  svg`<path d="M${x - 2} ${y + 4}l4 -8M${x + 2} ${y + 4}l4 -8"/>`;

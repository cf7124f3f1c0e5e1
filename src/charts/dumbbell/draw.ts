import { drawBand, drawEdge } from '../band.ts';
import { frame, prefixOf } from '../frame.ts';
import { drawKey } from '../key.ts';
import { labels } from '../labels.ts';
import { drawMarker } from '../marker.ts';
import { cell } from '../result.ts';
import type { ChartResult, ChartTable } from '../result.ts';
import { allOf, standingOf, toldOf } from '../standing.ts';
import { svg } from '../svg.ts';
import type { Markup } from '../svg.ts';
import { spokenValue, valueCells, valueColumns } from '../words.ts';
import { layoutDumbbell } from './layout.ts';
import type { DumbbellLayout } from './layout.ts';
import type { DumbbellLine } from './line.ts';
import type { ValueColumn } from './value-column.ts';
import { spanOf } from './series.ts';
import type { DumbbellInput, DumbbellRow } from './series.ts';

/** Many indicators, each on its own way from baseline to target. */
export function drawDumbbell(input: DumbbellInput): ChartResult {
  const rows = input.rows.filter(({ values }) => allOf(standingOf(values)).length > 0);
  if (rows.length === 0) return { empty: labels.dumbbell.empty };
  const { id, size = 'wide' } = input;
  const layout = layoutDumbbell({ ...input, rows });
  const title = labels.dumbbell.title(input.subject);
  const description = labels.sentence(rows.map(spokenRow));
  const box = { width: layout.room.width, height: layout.height };
  return {
    svg: frame(
      { id, name: 'chart-dumbbell', size, ...box, title, description },
      draw(layout, prefixOf(id, size)),
    ),
    title,
    description,
    table: tableOf(rows),
  };
}

function spokenRow(row: DumbbellRow): string {
  const { progress, obstacle } = spanOf(row);
  const values = toldOf(standingOf(row.values)).map((value) => spokenValue(value));
  return labels.comparison.ofArea(row.indicator, [
    ...values,
    ...(progress === undefined ? [] : [spokenProgress(progress)]),
    ...(obstacle === undefined ? [] : [labels.dumbbell[obstacle]]),
  ]);
}

/** Whole percent, rounded down, so that 99.6 % is never read as reached. */
const spokenProgress = (progress: number): string =>
  progress < 0
    ? labels.dumbbell.backwards
    : labels.dumbbell.share(String(Math.floor(progress * 100 + 1e-9)));

const tableOf = (rows: readonly DumbbellRow[]): ChartTable => ({
  columns: [labels.column.indicator, ...valueColumns],
  rows: rows.flatMap(({ indicator, href, values }) =>
    toldOf(standingOf(values)).map((value) => [cell(indicator, href), ...valueCells(value)]),
  ),
});

function draw({ room, key, notes, ticks, tickY, plot, lines }: DumbbellLayout, id: string): Markup {
  const grid = ticks.map(
    ({ at }) => svg`<line x1="${at}" x2="${at}" y1="${plot.top}" y2="${plot.bottom}"/>`,
  );
  const shares = ticks.map(({ at, text }) => svg`<text x="${at}" y="${tickY}">${text}</text>`);
  const said = notes.map(({ y, text }) => svg`<text x="0" y="${y}">${text}</text>`);
  return svg`${drawKey(key)}<g class="c-grid" stroke="currentColor">${grid}</g><g class="c-note" fill="currentColor" font-size="${room.small}">${said}<g text-anchor="middle">${shares}</g></g>${lines.map(
    (line, index) => drawLine(line, room, `${id}-band-${index}`),
  )}`;
}

function drawLine(line: DumbbellLine, room: DumbbellLayout['room'], id: string): Markup {
  const { name, base, goal, middle, axis, travelled, marks, arrow, edge, band, y } = line;
  const { font } = room;
  const names = name.lines.map(
    (text, index) => svg`<text x="0" y="${name.y + index * font * 1.25}">${text}</text>`,
  );
  const track = svg`<line class="c-grid" stroke="currentColor" x1="${axis.from.x}" x2="${axis.to.x}" y1="${y}" y2="${y}"/>`;
  const way =
    travelled &&
    svg`<line class="c-actual" stroke="currentColor" stroke-width="3" x1="${travelled.from.x}" x2="${travelled.to.x}" y1="${y}" y2="${y}"/>`;
  const point =
    arrow &&
    svg`<path class="c-actual" fill="currentColor" d="M${arrow.x} ${y}l${-9 * arrow.towards} -6v12Z"/>`;
  const weight = middle.anchor === 'middle' ? svg` font-weight="600"` : svg``;
  const latest = middle.lines.map(
    ({ text, y: textY }) => svg`<text x="${middle.x}" y="${textY}">${text}</text>`,
  );
  return svg`<g>${band && drawBand(band, id)}${track}${way}${edge && drawEdge(edge, edge.excludesEdge)}${marks.map(drawMarker)}${point}<g class="c-label c-halo" fill="currentColor" font-size="${font}">${names}</g>${drawColumn(base, 'end')}${drawColumn(goal, 'start')}<g class="c-${middle.kind} c-halo" fill="currentColor" font-size="${middle.fontSize}"${weight} text-anchor="${middle.anchor}">${latest}</g></g>`;
}

function drawColumn({ x, y, lines, fontSize, kind }: ValueColumn, anchor: string): Markup {
  const first = y + fontSize * 0.36 - ((lines.length - 1) * fontSize * 1.15) / 2;
  const texts = lines.map(
    (line, index) => svg`<text x="${x}" y="${first + index * fontSize * 1.15}">${line}</text>`,
  );
  const weight = kind === 'target' ? svg` font-weight="600"` : svg``;
  return svg`<g class="c-${kind}" fill="currentColor" font-size="${fontSize}"${weight} text-anchor="${anchor}">${texts}</g>`;
}

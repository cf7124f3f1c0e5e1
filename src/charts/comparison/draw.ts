import { drawRowBands, drawRowMarks } from '../draw-dot-row.ts';
import { frame, prefixOf } from '../frame.ts';
import { drawKey } from '../key.ts';
import { labels } from '../labels.ts';
import { cell } from '../result.ts';
import type { ChartResult, ChartTable } from '../result.ts';
import { allOf, toldOf } from '../standing.ts';
import { svg } from '../svg.ts';
import type { Markup } from '../svg.ts';
import { spokenValue, valueCells, valueColumns } from '../words.ts';
import { layoutComparison } from './layout.ts';
import type { ComparisonLayout, ComparisonRow } from './layout.ts';
import { comparisonSeries } from './series.ts';
import type { ComparisonInput } from './series.ts';

/** One indicator across areas: dots for baseline, latest actual and target of each. Never a sum. */
export function drawComparison(input: ComparisonInput): ChartResult {
  const { areas } = comparisonSeries(input);
  if (areas.every(({ standing }) => allOf(standing).length === 0)) return { empty: labels.noValue };
  const { size = 'wide' } = input;
  const layout = layoutComparison(input);
  const title = labels.comparison.title(input.indicator);
  const description = describe(input);
  const { width } = layout.room;
  const box = { id: input.id, name: 'chart-comparison', size, width, height: layout.height };
  return {
    svg: frame({ ...box, title, description }, draw(layout, prefixOf(input.id, size))),
    title,
    description,
    table: tableOf(input),
  };
}

function describe(input: ComparisonInput): string {
  const { areas, ownScales } = comparisonSeries(input);
  const clauses = areas.map(({ label, standing }) => {
    const values = toldOf(standing).map((value) => spokenValue(value));
    const clause = values.length > 0 ? values : [labels.comparison.noValue];
    return labels.comparison.ofArea(label, clause);
  });
  const notes = [
    ...(ownScales ? [labels.comparison.ownScales] : []),
    ...(input.nested ? [labels.comparison.nested] : []),
  ];
  return labels.sentence(clauses) + labels.sentence(notes);
}

const tableOf = (input: ComparisonInput): ChartTable => ({
  columns: [labels.column.area, ...valueColumns],
  rows: comparisonSeries(input).areas.flatMap(({ label, href, standing }) =>
    toldOf(standing).map((value) => [cell(label, href), ...valueCells(value)]),
  ),
});

function draw({ room, key, notes, rows, ticks, plot }: ComparisonLayout, id: string): Markup {
  const { small } = room;
  const bottom = plot.y + plot.height;
  const grid = ticks.map(
    ({ at }) => svg`<line x1="${at}" x2="${at}" y1="${plot.y}" y2="${bottom}"/>`,
  );
  const numbers = ticks.map(
    ({ at, text }) => svg`<text x="${at}" y="${bottom + small * 1.2}">${text}</text>`,
  );
  const said = notes.map(({ y, text }) => svg`<text x="0" y="${y}">${text}</text>`);
  return svg`${drawKey(key)}<g class="c-grid" stroke="currentColor">${grid}</g><g class="c-note" fill="currentColor" font-size="${small}">${said}<g text-anchor="middle">${numbers}</g></g>${rows.map(
    (row, index) => drawRow(row, room, `${id}-row-${index}`),
  )}`;
}

function drawRow(row: ComparisonRow, room: ComparisonLayout['room'], id: string): Markup {
  const { axis, span, ticks, y } = row;
  const names = row.name.map(({ text, x, y: textY, quiet }) =>
    quiet
      ? svg`<text class="c-note" fill="currentColor" font-size="${room.small}" x="${x}" y="${textY}">${text}</text>`
      : svg`<text class="c-label" fill="currentColor" font-size="${room.font}" x="${x}" y="${textY}">${text}</text>`,
  );
  const numberY = y + 11 + room.font * 1.3 + room.small * 1.15;
  const own = ticks.map(({ at, text }) => svg`<text x="${at}" y="${numberY}">${text}</text>`);
  const notches = ticks.map(
    ({ at }) => svg`<line x1="${at}" x2="${at}" y1="${y - 4}" y2="${y + 4}"/>`,
  );
  const scale =
    ticks.length > 0 &&
    svg`<g class="c-axis" stroke="currentColor">${notches}</g><g class="c-note" fill="currentColor" font-size="${room.small}" text-anchor="middle">${own}</g>`;
  const line =
    axis &&
    svg`<line class="c-grid" stroke="currentColor" x1="${axis.from.x}" x2="${axis.to.x}" y1="${y}" y2="${y}"/>`;
  const joined =
    span &&
    svg`<line class="c-reference" stroke="currentColor" stroke-width="2" x1="${span.from.x}" x2="${span.to.x}" y1="${y}" y2="${y}"/>`;
  return svg`<g>${drawRowBands(row, id)}${line}${scale}<g class="c-halo">${names}</g>${joined}${drawRowMarks(row, room)}</g>`;
}

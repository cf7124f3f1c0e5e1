import { linkHorizontal } from 'd3-shape';
import { frame } from '../frame.ts';
import { drawKey } from '../key.ts';
import { labels } from '../labels.ts';
import { cell } from '../result.ts';
import type { ChartResult, ChartTable } from '../result.ts';
import { safeHref, svg } from '../svg.ts';
import type { Markup } from '../svg.ts';
import { dashOf, layoutFlow } from './layout.ts';
import type { FlowLayout, FlowLine } from './layout.ts';
import { layoutFlowList } from './list-layout.ts';
import { drawNode } from './node.ts';
import { flowSeries } from './series.ts';
import type { FlowInput, FlowMeasure } from './series.ts';

/** Which measures of a lower plan carry out which of a higher one. */
export function drawFlow(input: FlowInput): ChartResult {
  const series = flowSeries(input);
  if (series.links.length === 0) return { empty: labels.flow.empty };
  const { id, title, size = 'wide' } = input;
  const layout = size === 'wide' ? layoutFlow(input) : layoutFlowList(input);
  const description = describe(input);
  const linked = [...series.higher, ...series.lower].some(
    ({ href }) => safeHref(href) !== undefined,
  );
  const box = { width: layout.room.width, height: layout.height };
  return {
    svg: frame({ id, name: 'chart-flow', size, ...box, title, description, linked }, draw(layout)),
    title,
    description,
    table: tableOf(input),
  };
}

const nameOf = ({ number, label }: FlowMeasure): string =>
  [number, label].filter(Boolean).join(' ');

function describe(input: FlowInput): string {
  const { higher, lower, links } = flowSeries(input);
  const clauses = higher.map((measure) => {
    const by = links
      .filter((link) => link.higher === measure.id)
      .map(({ lower: id, basis }) => {
        const name = nameOf(lower.find((each) => each.id === id)!);
        return `${name}（${labels.flow[basis]}）`;
      });
    return labels.flow.carriedOutBy(nameOf(measure), labels.list(by));
  });
  return labels.sentence(clauses);
}

function tableOf(input: FlowInput): ChartTable {
  const { higher, lower, links } = flowSeries(input);
  return {
    columns: [input.higher.heading, input.lower.heading, labels.column.basis],
    rows: links.map((link) => {
      const above = higher.find(({ id }) => id === link.higher)!;
      const below = lower.find(({ id }) => id === link.lower)!;
      return [
        cell(nameOf(above), above.href),
        cell(nameOf(below), below.href),
        cell(labels.flow[link.basis]),
      ];
    }),
  };
}

const horizontal = linkHorizontal().digits(1);

/** A curve between columns; in the list, where both ends are level, a straight line. */
const pathOf = ({ from, to }: FlowLine): string =>
  horizontal({ source: [from.x, from.y], target: [to.x, to.y] })!;

function draw({ room, ...layout }: FlowLayout): Markup {
  const ends = (line: FlowLine): Markup =>
    svg`<circle class="c-${line.link.basis}" fill="currentColor" cx="${line.to.x}" cy="${line.to.y}" r="2.5"/>`;
  const paths = layout.lines.map(
    (line) =>
      svg`<path class="c-${line.link.basis}" stroke="currentColor" stroke-width="1.75" fill="none"${dashOf(line.link.basis)} d="${pathOf(line)}"/>${ends(line)}`,
  );
  const stems = layout.stems.map(
    ({ from, to }) => svg`<line x1="${from.x}" x2="${to.x}" y1="${from.y}" y2="${to.y}"/>`,
  );
  const headings = layout.headings.map(
    ({ x, y, text }) => svg`<text x="${x}" y="${y}">${text}</text>`,
  );
  const notes = layout.notes.map(({ x, y, text }) => svg`<text x="${x}" y="${y}">${text}</text>`);
  return svg`<g aria-hidden="true">${drawKey(layout.key)}<g class="c-label" fill="currentColor" font-size="${room.font}" font-weight="600">${headings}</g><g class="c-axis" stroke="currentColor">${stems}</g>${paths}<g class="c-note" fill="currentColor" font-size="${room.small}">${notes}</g></g>${layout.higher.map(
    (node) => drawNode(node, room),
  )}${layout.lower.map((node) => drawNode(node, room))}`;
}

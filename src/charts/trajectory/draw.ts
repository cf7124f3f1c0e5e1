import { line } from 'd3-shape';
import type { Point, Segment } from '../box.ts';
import { frame, prefixOf } from '../frame.ts';
import { labels } from '../labels.ts';
import { drawMarker } from '../marker.ts';
import type { ChartResult } from '../result.ts';
import { svg } from '../svg.ts';
import type { Markup } from '../svg.ts';
import { alignOn, drawBlock } from '../text-block.ts';
import { isDrawable } from '../value.ts';
import type { Gate } from './gate.ts';
import { layoutTrajectory } from './layout.ts';
import type { Mark, TrajectoryLayout } from './layout.ts';
import type { TrajectoryInput } from './series.ts';
import { spokenMark, trajectoryDescription, trajectoryTable, trajectoryTitle } from './words.ts';

/** One indicator in one area: what was promised, what was reported, year by year. */
export function drawTrajectory(input: TrajectoryInput): ChartResult {
  if (!input.values.some(isDrawable)) return { empty: labels.noValue };
  const layout = layoutTrajectory(input);
  const { size } = layout;
  const title = trajectoryTitle(input);
  const description = trajectoryDescription(input);
  const { width } = layout.room;
  const box = { id: input.id, name: 'chart-trajectory', size, width, height: layout.height };
  return {
    svg: frame({ ...box, title, description }, draw(layout, prefixOf(input.id, size))),
    title,
    description,
    table: trajectoryTable(input),
  };
}

const draw = (layout: TrajectoryLayout, prefix: string): Markup =>
  svg`${drawAxes(layout)}${layout.gates.map((gate, index) => drawGate(gate, `${prefix}-gate-${index}`))}${drawPaths(layout)}${layout.stretches.map(drawStretch)}${layout.labels.map(drawLeader)}${layout.marks.map(drawMark)}${drawLabels(layout)}`;

function drawAxes({ plot, ticks, years, header, room, height }: TrajectoryLayout): Markup {
  const right = plot.x + plot.width;
  const bottom = plot.y + plot.height;
  const { small } = room;
  const grid = ticks.map(({ at, text }) => {
    const zero = text === '0' ? svg` class="c-axis" stroke="currentColor"` : svg``;
    return svg`<line${zero} x1="${plot.x}" x2="${right}" y1="${at}" y2="${at}"/>`;
  });
  const numbers = ticks.map(
    ({ at, text }) => svg`<text x="${plot.x - 8}" y="${at + small * 0.35}">${text}</text>`,
  );
  const notches = years.map(
    ({ at }) => svg`<line x1="${at}" x2="${at}" y1="${bottom}" y2="${bottom + 5}"/>`,
  );
  const names = years
    .filter(({ named }) => named)
    .map(({ at, text }) => svg`<text x="${at}" y="${height - small * 0.45}">${text}</text>`);
  const notes = header.map(
    (text, index) => svg`<text x="0" y="${small * (1 + index * 1.5)}">${text}</text>`,
  );
  return svg`<g class="c-grid" stroke="currentColor">${grid}</g><g class="c-axis" stroke="currentColor"><line x1="${plot.x}" x2="${right}" y1="${bottom}" y2="${bottom}"/>${notches}</g><g class="c-note" fill="currentColor" font-size="${small}">${notes}<g text-anchor="end">${numbers}</g><g text-anchor="middle">${names}</g></g>`;
}

const linePath = line<Point>(
  ({ x }) => x,
  ({ y }) => y,
).digits(1);

const pathOf = ({ from, to }: Segment): string => linePath([from, to])!;

/** The band fades towards its open side; its edge is dashed where the number itself is not enough. */
function drawGate({ edge, excludesEdge, band, guide }: Gate, id: string): Markup {
  const [above, below] = band?.opensUp ? [0.04, 0.34] : [0.34, 0.04];
  const fill =
    band &&
    svg`<linearGradient id="${id}" x1="0" x2="0" y1="0" y2="1"><stop class="c-target" offset="0" stop-color="currentColor" stop-opacity="${above}"/><stop class="c-target" offset="1" stop-color="currentColor" stop-opacity="${below}"/></linearGradient><rect x="${band.x}" y="${band.y}" width="${band.width}" height="${band.height}" fill="url(#${id})"/>`;
  const dash = excludesEdge ? svg` stroke-dasharray="4 3"` : svg``;
  return svg`${fill}<path class="c-target" d="${pathOf(guide)}" stroke="currentColor" stroke-dasharray="1 4" stroke-linecap="round" fill="none"/><path class="c-target" d="${pathOf(edge)}" stroke="currentColor" stroke-width="2.5"${dash} fill="none"/>`;
}

function drawPaths({ paths, pathLabel, pathKey, room }: TrajectoryLayout): Markup {
  const drawn = paths.map((path) => svg`<path d="${pathOf(path)}"/>`);
  const sample =
    pathKey === undefined
      ? undefined
      : svg`<line x1="0" x2="28" y1="${pathKey - room.small * 0.35}" y2="${pathKey - room.small * 0.35}"/>`;
  const words = { text: labels.referencePath, strong: false };
  const name =
    pathKey === undefined
      ? pathLabel && drawBlock([words], pathLabel.box, alignOn(pathLabel.side), room, 'c-reference')
      : svg`<text class="c-reference" x="36" y="${pathKey}" font-size="${room.small}" fill="currentColor">${words.text}</text>`;
  return svg`<g class="c-reference" stroke="currentColor" stroke-width="1.5" stroke-dasharray="6 4" fill="none">${drawn}${sample}</g>${name}`;
}

const drawStretch = (stretch: Segment & { gap: boolean }): Markup =>
  stretch.gap
    ? svg`<path class="c-actual" d="${pathOf(stretch)}" stroke="currentColor" stroke-width="1.75" stroke-dasharray="2 4" stroke-linecap="round" fill="none"/>`
    : svg`<path class="c-actual" d="${pathOf(stretch)}" stroke="currentColor" stroke-width="2.75" stroke-linecap="round" fill="none"/>`;

/** A mark says its own words to the script that lets a reader walk along the values. */
function drawMark(mark: Mark): Markup {
  const { value } = mark;
  const href = value.href === undefined ? svg`` : svg` data-href="${value.href}"`;
  return svg`<g data-point="${value.kind}" data-text="${spokenMark(value)}"${href}>${drawMarker(mark)}</g>`;
}

const drawLeader = ({ leader, kind }: TrajectoryLayout['labels'][number]): Markup | undefined =>
  leader && svg`<path class="c-${kind}" d="${pathOf(leader)}" stroke="currentColor" fill="none"/>`;

const drawLabels = ({ labels: placed, room }: TrajectoryLayout): Markup[] =>
  placed.map(({ lines, box, side, kind }) =>
    drawBlock(lines, box, alignOn(side), room, `c-${kind}`),
  );

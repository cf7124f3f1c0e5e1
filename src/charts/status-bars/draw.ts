import { frame } from '../frame.ts';
import { drawKey } from '../key.ts';
import { labels } from '../labels.ts';
import { link } from '../link.ts';
import { cell, type ChartResult } from '../result.ts';
import { svg } from '../svg.ts';
import { drawDot } from './dot.ts';
import { layoutStatusBars } from './layout.ts';
import { statesOf, type StatusBarsInput } from './series.ts';

/** How many things of each row are in which state, one dot for each. */
export function drawStatusBars(input: StatusBarsInput): ChartResult {
  const states = statesOf(input.rows);
  if (states.length === 0) return { empty: labels.noValue };
  const layout = layoutStatusBars(input);
  const { room, height, key, rows } = layout;
  const counted = input.rows.map(({ label, href, counts }) => ({
    label,
    href,
    shown: counts.filter(({ count }) => count > 0),
  }));
  const description = labels.sentence(
    counted.map(
      ({ label, shown }) =>
        `${label}：${shown.map((state) => `${state.label}${state.count}${input.unit}`).join('、')}`,
    ),
  );
  const drawing = rows.map(({ lines, href, y, dots }) => {
    const name = lines.map(
      (line, index) => svg`<text x="0" y="${y + room.font * (1 + index * 1.25)}">${line}</text>`,
    );
    const text = svg`<g class="c-label" fill="currentColor" font-size="${room.font}">${name}</g>`;
    return svg`${href === undefined ? text : link(href, lines.join(''), text)}<g aria-hidden="true">${dots.map(drawDot)}</g>`;
  });
  return {
    svg: frame(
      {
        id: input.id,
        name: 'chart-status-bars',
        size: input.size ?? 'wide',
        width: room.width,
        height,
        title: input.title,
        description,
        linked: rows.some(({ href }) => href !== undefined),
      },
      svg`<g aria-hidden="true">${drawKey(key)}</g>${drawing}`,
    ),
    title: input.title,
    description,
    table: {
      columns: [labels.column.area, ...states.map(({ label }) => label)],
      rows: counted.map(({ label, href, shown }) => [
        cell(label, href),
        ...states.map(({ id }) => cell(String(shown.find((state) => state.id === id)?.count ?? 0))),
      ]),
    },
  };
}

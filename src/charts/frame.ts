import { svg } from './svg.ts';
import type { Markup } from './svg.ts';
import type { Size } from './size.ts';

export interface Frame {
  /** Unique in the page; prefix of all ids inside. Pass one id for all sizes. */
  id: string;
  /** Class of the chart: `chart-trajectory`. */
  name: string;
  size: Size;
  width: number;
  height: number;
  title: string;
  description: string;
  /** Marks with links stay open to assistive technology; others are hidden behind the description. */
  linked?: boolean;
}

/** Id prefix of one drawing: all sizes of a chart stand in one page. */
export const prefixOf = (id: string, size: Size): string =>
  size === 'wide' ? id : `${id}-${size}`;

/** The `<svg>` element around a drawing, with its title and description for screen readers. */
export function frame(chart: Frame, drawing: Markup): string {
  const id = prefixOf(chart.id, chart.size);
  const role = chart.linked ? 'group' : 'img';
  const marks = chart.linked ? svg`<g>${drawing}</g>` : svg`<g aria-hidden="true">${drawing}</g>`;
  return svg`<svg xmlns="http://www.w3.org/2000/svg" class="chart ${chart.name} chart-${chart.size}" viewBox="0 0 ${chart.width} ${chart.height}" role="${role}" aria-labelledby="${id}-title ${id}-desc"><title id="${id}-title">${chart.title}</title><desc id="${id}-desc">${chart.description}</desc>${marks}</svg>`
    .markup;
}

import { everySize } from '../charts/every-size.ts';
import { isEmpty } from '../charts/result.ts';
import { trajectoryInput } from '../charts/series-input.ts';
import { drawTrajectory } from '../charts/trajectory/draw.ts';
import type { KnowledgeBase } from '../domain/knowledge-base.ts';
import { seriesOf } from '../domain/series.ts';
import { phrased } from '../i18n/phrases.ts';
import { seriesHeadline } from '../i18n/series-headline.ts';
import { zh } from '../i18n/zh.ts';
import { escapeHtml } from '../markup/escape.ts';

/** Draws `<Chart of="…" area="…"/>` in a body: every series of the indicator, or those of one area. */
export function bodyCharts(kb: KnowledgeBase) {
  let count = 0;
  return (id: string, area: string | undefined): string => {
    const indicator = kb.entries.get(id);
    if (indicator?.kind !== 'indicator') return '';
    return seriesOf(indicator.data)
      .filter((series) => area === undefined || series.area === area)
      .map((series) => {
        count += 1;
        const input = trajectoryInput(series, {
          id: `body-chart-${count}`,
          indicator: indicator.data.title,
          area: kb.entries.get(series.area)?.data.title ?? series.area,
        });
        const chart = everySize((size) => drawTrajectory({ ...input, size }));
        if (isEmpty(chart)) {
          return `<p class="no-chart">${escapeHtml(`${zh.noChart}：${chart.empty}`)}</p>`;
        }
        const words = `<p class="chart-headline phrased">${phrased(seriesHeadline(series))}</p><p class="chart-subtitle">${escapeHtml(chart.title)}</p>`;
        return `<figure class="chart-figure"><figcaption>${words}</figcaption><div class="chart-sizes">${chart.svg}</div></figure>`;
      })
      .join('');
  };
}

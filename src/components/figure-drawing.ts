import { isEmpty, type Chart } from '../charts/result.ts';
import { trajectoryInput } from '../charts/series-input.ts';
import type { Size } from '../charts/size.ts';
import { drawTrajectory } from '../charts/trajectory/draw.ts';
import { figurePath } from '../domain/address.ts';
import type { Figure, KnowledgeBase } from '../domain/knowledge-base.ts';
import { seriesOf, type Series } from '../domain/series.ts';
import { zh } from '../i18n/zh.ts';
import { href } from './href.ts';

/**
 * A figure among the other values of its indicator and area, or one sentence that says why there is
 * no picture. Its own mark is the only one with an address, by which the style sheet frames it.
 */
export function drawFigure(
  kb: KnowledgeBase,
  figure: Figure,
  size: Size,
): Chart | { empty: string } {
  const words = zh.figurePage;
  const entry = kb.entries.get(figure.entry);
  if (entry?.kind !== 'indicator') return { empty: words.chartNone };
  if (figure.kind === 'parameter') return { empty: words.chartParameter };
  const series = seriesOf(entry.data).find((one) => holds(one, figure.id));
  if (!series) return { empty: words.chartAlone };
  const input = trajectoryInput(series, {
    id: 'chart',
    indicator: figure.label,
    area: kb.entries.get(figure.area)?.data.title ?? figure.area,
    href: (id) => (id === figure.id ? href(figurePath(figure.key)) : ''),
  });
  const values = input.values.map(({ href: to, ...value }) =>
    to ? { ...value, href: to } : value,
  );
  if (values.length < 2) return { empty: words.chartAlone };
  const drawn = drawTrajectory({ ...input, values, size });
  return isEmpty(drawn) ? { empty: drawn.empty } : drawn;
}

const holds = ({ baselines, actuals, targets }: Series, id: string): boolean =>
  [...baselines, ...actuals, ...targets].some(({ observation }) => observation.id === id);

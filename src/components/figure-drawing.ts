import { isEmpty, type Chart, type ChartResult } from '../charts/result.ts';
import { trajectoryInput } from '../charts/series-input.ts';
import type { Size } from '../charts/size.ts';
import { drawTrajectory } from '../charts/trajectory/draw.ts';
import { figurePath } from '../domain/address.ts';
import { figureKey } from '../domain/id.ts';
import type { Figure, KnowledgeBase } from '../domain/knowledge-base.ts';
import { seriesOf, type Series, type SeriesPoint } from '../domain/series.ts';
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
  if (pointsOf(series).length < 2) return { empty: words.chartAlone };
  const area = kb.entries.get(figure.area)?.data.title ?? figure.area;
  const drawn = drawSeries(series, figure, area, size);
  if (isEmpty(drawn)) return { empty: drawn.empty };
  const own = ` data-href="${figureHref(figure.entry, figure.id)}"`;
  return {
    ...drawn,
    svg: drawn.svg.replace(/ data-href="[^"]*"/g, (to) => (to === own ? to : '')),
  };
}

const figureHref = (entry: string, id: string): string => href(figurePath(figureKey(entry, id)));

/**
 * The pages of the figures of one series differ in nothing but the mark that has an address. They
 * are made one after another, so that the last few drawings are all that is worth keeping.
 */
const drawings = new Map<string, { series: Series; drawn: ChartResult }>();
const kept = 16;

function drawSeries(series: Series, figure: Figure, area: string, size: Size): ChartResult {
  const key = [figure.entry, series.area, series.targetType, figure.label, size].join(' ');
  const known = drawings.get(key);
  if (known?.series === series) return known.drawn;
  const input = trajectoryInput(series, {
    id: 'chart',
    indicator: figure.label,
    area,
    href: (id) => figureHref(figure.entry, id),
  });
  const drawn = drawTrajectory({ ...input, size });
  drawings.delete(key);
  drawings.set(key, { series, drawn });
  const [oldest] = drawings.keys();
  if (drawings.size > kept) drawings.delete(oldest!);
  return drawn;
}

const pointsOf = ({ baselines, actuals, targets }: Series): readonly SeriesPoint[] => [
  ...baselines,
  ...actuals,
  ...targets,
];

const holds = (series: Series, id: string): boolean =>
  pointsOf(series).some(({ observation }) => observation.id === id);

import { isEmpty } from '../charts/result.ts';
import { trajectoryInput } from '../charts/series-input.ts';
import { toStandaloneSvg } from '../charts/standalone.ts';
import { drawTrajectory } from '../charts/trajectory/draw.ts';
import { entryPath } from '../domain/address.ts';
import { shortTitleOf, type EntryOf, type KnowledgeBase } from '../domain/knowledge-base.ts';
import { seriesOf, type Series } from '../domain/series.ts';
import { seriesHeadline } from '../i18n/series-headline.ts';
import { zh } from '../i18n/zh.ts';
import { absoluteUrl, type PublishedFile, type SiteUrl } from './published-file.ts';

/** The name of the picture of one series: `chart-panan.svg`, with the target type where it is another. */
export const chartFileName = (entry: EntryOf<'indicator'>, { area, targetType }: Series): string =>
  targetType === entry.data.targetType ? `chart-${area}.svg` : `chart-${area}-${targetType}.svg`;

/**
 * The charts of an indicator as files of their own, each with its sources and address below it; the
 * first of them also as `chart.svg`.
 */
export function chartFiles(
  kb: KnowledgeBase,
  entry: EntryOf<'indicator'>,
  url: SiteUrl,
): PublishedFile[] {
  const folder = entryPath(entry).slice(1);
  const files = seriesOf(entry.data).flatMap((series): PublishedFile[] => {
    const area = kb.entries.get(series.area)?.data.title ?? series.area;
    const chart = drawTrajectory(
      trajectoryInput(series, { id: 'chart', indicator: entry.data.title, area }),
    );
    if (isEmpty(chart)) return [];
    const text = toStandaloneSvg(chart.svg, {
      heading: `${entry.data.title}（${area}）：${seriesHeadline(series)}`,
      source: `${zh.source}：${sourcesOf(kb, series)}。${absoluteUrl(url, entryPath(entry))}`,
    });
    return [{ path: `${folder}${chartFileName(entry, series)}`, text }];
  });
  const [first] = files;
  return first ? [{ path: `${folder}chart.svg`, text: first.text }, ...files] : [];
}

function sourcesOf(kb: KnowledgeBase, { baselines, actuals, targets }: Series): string {
  const ids = [...baselines, ...actuals, ...targets].map(({ observation }) => observation.source);
  const names = [...new Set(ids)].flatMap((id) => {
    const source = kb.entries.get(id);
    return source ? [shortTitleOf(source)] : [];
  });
  return names.join('、');
}

import type { EntryOf, Figure, KnowledgeBase } from '../domain/knowledge-base.ts';
import { seriesOf, type Series } from '../domain/series.ts';
import { quantityText } from '../i18n/format.ts';
import { seriesHeadline } from '../i18n/series-headline.ts';
import { zh } from '../i18n/zh.ts';
import type { CitedSource } from './citation.ts';
import type { EmbedText } from './embed-height.ts';
import { sourceLine } from './stated-by.ts';
import { statedSentence } from './stated-sentence.ts';

const pointsOf = ({ baselines, actuals, targets }: Series): Series['targets'] => [
  ...baselines,
  ...actuals,
  ...targets,
];

/** Whether there is a second value to draw. */
const isDrawn = (series: Series): boolean => pointsOf(series).length > 1;

/** The series that an indicator shows in a frame: the first that can be drawn, and the others. */
export function embedSeries({ data }: EntryOf<'indicator'>): {
  drawn: Series | undefined;
  others: Series[];
} {
  const series = seriesOf(data);
  const drawn = series.find(isDrawn);
  return { drawn, others: series.filter((one) => one !== drawn) };
}

/** A series in one sentence, of its area. */
export const embedHeadline = (kb: KnowledgeBase, series: Series): string =>
  `${kb.entries.get(series.area)?.data.title ?? series.area}：${seriesHeadline(series)}`;

/** Where the numbers come from, in one line. */
export const embedSource = (sources: readonly CitedSource[]): string =>
  sources.map(({ item }) => sourceLine(item)).join('；');

const footOf = (kb: KnowledgeBase, sources: readonly CitedSource[]) => ({
  source: zh.cite.from + embedSource(sources),
  foot: `${zh.embed.by(kb.site.name)} · ${zh.embed.more}`,
});

export function indicatorText(
  kb: KnowledgeBase,
  entry: EntryOf<'indicator'>,
  sources: readonly CitedSource[],
): EmbedText {
  const { drawn, others } = embedSeries(entry);
  return {
    title: entry.data.title,
    lead: entry.data.summary,
    ...(drawn && { caption: embedHeadline(kb, drawn) }),
    items: others.map((one) => embedHeadline(kb, one)),
    ...footOf(kb, sources),
  };
}

export function figureText(
  kb: KnowledgeBase,
  figure: Figure,
  sources: readonly CitedSource[],
): EmbedText {
  const entry = kb.entries.get(figure.entry);
  const series = entry?.kind === 'indicator' ? seriesOf(entry.data) : [];
  const own = series.find((one) =>
    pointsOf(one).some(({ observation }) => observation.id === figure.id),
  );
  return {
    title: figure.label,
    number: quantityText(figure),
    lead: statedSentence(figure, kb),
    ...(own && isDrawn(own) && { caption: '' }),
    ...footOf(kb, sources),
  };
}

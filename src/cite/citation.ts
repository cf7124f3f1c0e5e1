import { entryPath, figurePath } from '../domain/address.ts';
import type { Entry, Figure, KnowledgeBase } from '../domain/knowledge-base.ts';
import { beginsWithArea } from '../i18n/figure-subject.ts';
import { periodText } from '../i18n/format.ts';
import { zh } from '../i18n/zh.ts';
import { absoluteUrl, type SiteUrl } from '../publish/published-file.ts';
import { embedHeight } from './embed-height.ts';
import { figureText, indicatorText } from './embed-text.ts';
import type { CiteItem } from './item.ts';
import { sourceItem } from './source-item.ts';
import { statedSentence } from './stated-sentence.ts';

/** What a page is about: an entry, or a figure of it. */
export interface Subject {
  entry: string;
  figure?: string;
}

/** The edition that holds a subject just as it is now, and where it stands in that edition. */
export type Pin = (subject: Subject) => { date: string; path: string } | undefined;

export interface CiteContext {
  kb: KnowledgeBase;
  site: SiteUrl;
  /** Without it citations name the living page and the date of its last revision. */
  pin?: Pin;
}

export interface CitedSource {
  item: CiteItem;
  /** Where this site describes the source, for links where the source has no address of its own. */
  about: string;
}

export interface Embed {
  address: string;
  title: string;
  /** CSS pixels that it needs in a frame 328 px wide. */
  height: number;
}

/** All that is needed to cite one page: the source documents first, this knowledge base second. */
export interface Citation {
  path: string;
  /** The permanent address of the page: never changes, always shows the newest state. */
  address: string;
  /** What there is to cite, in one sentence that ends with a full stop. */
  sentence: string;
  sources: readonly CitedSource[];
  page: CiteItem;
  /** A page made for frames; only figures and indicators have one. */
  embed?: Embed;
}

/** How to cite one figure: the document that states it, at its place there; then its page here. */
export function citeFigure(context: CiteContext, figure: Figure): Citation {
  const { kb, site } = context;
  const path = figurePath(figure.key);
  const title = figureTitle(figure, kb);
  const sources = citedSources(context, [{ id: figure.source, locator: figure.locator }]);
  return {
    ...frameOf(context, {
      path,
      title,
      entry: kb.entries.get(figure.entry)!,
      type: 'dataset',
      figure: figure.id,
    }),
    sentence: statedSentence(figure, kb),
    sources,
    embed: embedOf(site, path, title, embedHeight(figureText(kb, figure, sources))),
  };
}

/** How to cite the page of an entry: the documents that it rests on, then the page. */
export function citeEntry(context: CiteContext, entry: Entry): Citation {
  const { kb, site } = context;
  const { title, summary } = entry.data;
  const path = entryPath(entry);
  const isData = entry.kind === 'indicator';
  const sources = citedSources(context, restsOn(entry));
  return {
    ...frameOf(context, { path, title, entry, type: isData ? 'dataset' : 'webpage' }),
    sentence: `${title}：${summary}`,
    sources,
    ...(isData && {
      embed: embedOf(site, path, title, embedHeight(indicatorText(kb, entry, sources))),
    }),
  };
}

interface CitedPage {
  path: string;
  title: string;
  entry: Entry;
  /** Id of the figure in its entry. */
  figure?: string;
  type: 'dataset' | 'webpage';
}

function frameOf(
  { kb, site, pin }: CiteContext,
  { path, title, entry, type, figure }: CitedPage,
): Pick<Citation, 'path' | 'address' | 'page'> {
  const pinned = pin?.({ entry: entry.id, ...(figure !== undefined && { figure }) });
  return {
    path,
    address: absoluteUrl(site, path),
    page: {
      id: path.slice(1, -1).replaceAll('/', '.'),
      type,
      authors: [kb.site.publisher],
      title,
      container: kb.site.name,
      issued: pinned?.date ?? entry.data.revisions[0]!.date,
      ...(pinned && type === 'dataset' && { version: `V${pinned.date.replaceAll('-', '.')}` }),
      url: absoluteUrl(site, pinned?.path ?? path),
      language: kb.site.language,
    },
  };
}

const embedOf = (site: SiteUrl, path: string, title: string, height: number): Embed => ({
  address: absoluteUrl(site, `/embed${path}`),
  title,
  height,
});

/** What is counted, then whose, when and what kind: the name of the figure as a small dataset. */
function figureTitle(figure: Figure, kb: KnowledgeBase): string {
  const area = kb.entries.get(figure.area)?.data.title ?? figure.area;
  const rest = [periodText(figure.period), zh.figureKinds[figure.kind]];
  const isNamed = figure.label.includes(area) || beginsWithArea(figure, kb);
  return `${figure.label}：${[...(isNamed ? [] : [area]), ...rest].join('，')}`;
}

interface Place {
  id: string;
  locator?: string | undefined;
}

/** The sources of an entry, each once, in the order in which it names them. */
function restsOn(entry: Entry): Place[] {
  switch (entry.kind) {
    case 'plan':
      return [{ id: entry.data.source }];
    case 'measure':
      return [{ id: entry.data.source, locator: entry.data.locator }];
    case 'indicator':
      return [...new Set(entry.data.observations.map(({ source }) => source))].map((id) => ({
        id,
      }));
    case 'source':
      return [{ id: entry.id }];
    case 'term':
      return entry.data.source ? [{ id: entry.data.source, locator: entry.data.locator }] : [];
    case 'county':
    case 'region':
      return [];
  }
}

function citedSources({ kb, site }: CiteContext, places: readonly Place[]): CitedSource[] {
  return places.flatMap(({ id, locator }) => {
    const source = kb.entries.get(id);
    if (source?.kind !== 'source') return [];
    const item = sourceItem(source, kb.site.language, locator);
    return [{ item, about: absoluteUrl(site, entryPath(source)) }];
  });
}

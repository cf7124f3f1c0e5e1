import { withBase } from '../domain/address.ts';
import { zh } from '../i18n/zh.ts';
import { csvText } from '../publish/csv.ts';
import { markup, type Html } from '../publish/markup.ts';
import type { PublishedFile, SiteUrl } from '../publish/published-file.ts';
import { shellPage, type Shell } from '../publish/shell.ts';
import { canonicalJson, sha256 } from './canonical.ts';
import { entryLists, laterEntryPages } from './frozen-lists.ts';
import { changedFields, differenceOf, type Difference } from './difference.ts';
import { breadcrumb, changeTable, figureTable, reasonText } from './parts.ts';
import { editionText, type Edition, type FrozenEntry, type FrozenFigure } from './snapshot.ts';
import { aboutText, addressThen, editionPath, fieldRows, frozenPath, statedText } from './words.ts';

const words = zh.editionsPage;

export interface EditionSite {
  /** Oldest first. */
  editions: readonly Edition[];
  shell: Shell;
  url: SiteUrl;
  /** Whether the site still answers at a path, itself or by a redirect. */
  isLive: (path: string) => boolean;
}

/** The list of editions, each edition and each of its entries, the frozen files. */
export function editionFiles(site: EditionSite): PublishedFile[] {
  const sums = site.editions.map(
    (edition) => `${sha256(editionText(edition))}  ${edition.edition}.json\n`,
  );
  return [
    { path: 'editions/index.html', text: listPage(site) },
    ...(sums.length > 0 ? [{ path: 'editions/SHA256SUMS', text: sums.join('') }] : []),
    ...site.editions.flatMap((edition, index) => oneEdition(site, edition, index)),
  ];
}

function oneEdition(site: EditionSite, edition: Edition, index: number): PublishedFile[] {
  const { edition: date, columns, figures, entries } = edition;
  const before = site.editions[index - 1];
  const figuresOf = Map.groupBy(figures, ({ entry }) => String(entry));
  const context: EntryContext = {
    site,
    edition,
    before,
    after: site.editions[index + 1],
    titles: new Map(entries.map(({ id, title }) => [id, title])),
    latest: index < site.editions.length - 1 ? latestFigures(site) : undefined,
  };
  return [
    { path: `editions/${date}.json`, text: editionText(edition) },
    {
      path: `editions/${date}.csv`,
      text: csvText(
        columns,
        figures.map((figure) => columns.map((name) => figure[name])),
      ),
    },
    { path: `editions/${date}/index.html`, text: editionPage(site, edition, index, before) },
    ...laterEntryPages(edition, site.shell, site.url.base),
    ...entries.map((entry) => ({
      path: `${frozenPath(date, entry.id).slice(1)}index.html`,
      text: entryPage(context, entry, figuresOf.get(entry.id) ?? []),
    })),
  ];
}

const latestFigures = ({ editions }: EditionSite): Map<string, FrozenFigure> =>
  new Map(editions.at(-1)?.figures.map((figure) => [String(figure.id), figure]));

function listPage({ editions, shell, url }: EditionSite): string {
  const href = (path: string): string => withBase(url.base, path);
  const rows = editions.toReversed().map(({ edition, entries, figures }, index) => {
    const counts = words.counts(entries.length, figures.length);
    return markup`<li><a href="${href(editionPath(edition))}">${words.one(edition)}</a>${index === 0 ? markup` <span class="tag">${words.latest}</span>` : ''}<p>${counts} · <a href="${href(`/editions/${edition}.json`)}">JSON</a> · <a href="${href(`/editions/${edition}.csv`)}">CSV</a></p></li>`;
  });
  const main = markup`${breadcrumb([{ label: zh.home, to: href('/') }, { label: words.title }])}
<header class="entry-header"><h1>${words.title}</h1><p class="lead">${words.lead}</p></header>
${rows.length > 0 ? markup`<ul class="entry-list">${rows}</ul>` : markup`<p>${words.none}</p>`}
${rows.length > 0 ? markup`<p class="quiet">${words.verify} <a href="${href('/editions/SHA256SUMS')}">SHA256SUMS</a></p>` : ''}`;
  return shellPage(shell, {
    title: words.title,
    description: words.lead,
    path: '/editions/',
    main,
  });
}

function editionPage(
  { editions, shell, url }: EditionSite,
  edition: Edition,
  index: number,
  before: Edition | undefined,
): string {
  const href = (path: string): string => withBase(url.base, path);
  const date = edition.edition;
  const newest = editions.at(-1)!.edition;
  const link = (figure: FrozenFigure): string =>
    `${href(frozenPath(date, String(figure.entry)))}#${String(figure.id).replace(/^.*\./, '')}`;
  const main = markup`${breadcrumb([{ label: zh.home, to: href('/') }, { label: words.title, to: href('/editions/') }, { label: words.one(date) }])}
${newest === date ? '' : newerNotice(date, href(editionPath(newest)), words.one(newest))}
<header class="entry-header"><h1>${words.one(date)}</h1><p class="lead">${words.oneLead(date)}</p>
<p>${words.counts(edition.entries.length, edition.figures.length)}</p></header>
<section id="files"><h2>${words.files}</h2><p><a href="${href(`/editions/${date}.json`)}" download>${date}.json</a> · <a href="${href(`/editions/${date}.csv`)}" download>${date}.csv</a></p>
<p class="quiet">${words.checksum}：<code>${sha256(editionText(edition))}</code></p></section>
<section id="changes"><h2>${words.changes}</h2>
${before ? differencePart(differenceOf(before, edition), link, href, date, before.edition) : markup`<p>${words.first}</p>`}</section>
<section id="entries"><h2>${words.entries}</h2>${entryLists(edition, href)}</section>`;
  return shellPage(shell, {
    title: words.one(date),
    description: words.oneLead(date),
    path: editionPath(date),
    main,
    head: versionLinks(
      href,
      before && editionPath(before.edition),
      editions[index + 1] && editionPath(editions[index + 1]!.edition),
      editionPath(newest),
    ),
  });
}

/** Of each sort of change, those that the page of an edition lists; the frozen files have them all. */
const most = 300;

function differencePart(
  difference: Difference,
  link: (figure: FrozenFigure) => string,
  href: (path: string) => string,
  date: string,
  earlier: string,
): Html {
  const entryLink = ({ id, title }: FrozenEntry, on: string): Html =>
    markup`<a href="${href(frozenPath(on, id))}">${title}</a>`;
  const list = (title: string, items: readonly Html[]): Html =>
    items.length === 0
      ? markup``
      : markup`<h3>${title} <span class="quiet">${zh.total(items.length)}</span></h3><ul class="relation-list">${items.slice(0, most).map((item) => markup`<li>${item}</li>`)}</ul>${items.length > most ? markup`<p class="quiet">${words.moreChanges(items.length - most)}</p>` : ''}`;
  const parts = [
    ...(difference.changedFigures.length > 0 ? [changeTable(difference.changedFigures, link)] : []),
    list(
      words.addedFigures,
      difference.addedFigures.map(
        (one) => markup`<a href="${link(one)}">${aboutText(one)}</a>：${statedText(one)}`,
      ),
    ),
    list(
      words.removedFigures,
      difference.removedFigures.map((one) => markup`${aboutText(one)}：${statedText(one)}`),
    ),
    list(
      words.addedEntries,
      difference.addedEntries.map((one) => entryLink(one, date)),
    ),
    list(
      words.removedEntries,
      difference.removedEntries.map((one) => entryLink(one, earlier)),
    ),
    list(
      words.changedEntries,
      difference.changedEntries.map(
        ({ entry, reasons }) =>
          markup`${entryLink(entry, date)} <span class="quiet">${reasons.length > 0 ? reasonText(reasons) : ''}</span>`,
      ),
    ),
  ];
  return parts.some(({ text }) => text !== '')
    ? markup`${parts}`
    : markup`<p>${words.noChanges}</p>`;
}

interface EntryContext {
  site: EditionSite;
  edition: Edition;
  before: Edition | undefined;
  after: Edition | undefined;
  titles: ReadonlyMap<string, string>;
  /** Figures of the newest edition, for one that is not. */
  latest: ReadonlyMap<string, FrozenFigure> | undefined;
}

function entryPage(
  { site, edition, before, after, titles, latest }: EntryContext,
  entry: FrozenEntry,
  figures: readonly FrozenFigure[],
): string {
  const { shell, url, isLive, editions } = site;
  const date = edition.edition;
  const href = (path: string): string => withBase(url.base, path);
  const has = (other: Edition | undefined): string | undefined =>
    other?.entries.some(({ id }) => id === entry.id)
      ? frozenPath(other.edition, entry.id)
      : undefined;
  const newest = editions.at(-1)!.edition;
  const current = isLive(addressThen(entry)) ? addressThen(entry) : undefined;
  const corrected = (figure: FrozenFigure): Html | undefined => {
    const now = latest?.get(String(figure.id));
    return now && changedFields(figure, now).length > 0
      ? markup`<p class="detail">${words.corrected(newest)} <a href="${href(frozenPath(newest, String(now.entry)))}#${String(now.id).replace(/^.*\./, '')}">${statedText(now)}</a></p>`
      : undefined;
  };
  const rows = fieldRows(entry);
  const main = markup`${breadcrumb([{ label: zh.home, to: href('/') }, { label: words.title, to: href('/editions/') }, { label: words.one(date), to: href(editionPath(date)) }, { label: entry.title }])}
${newest === date ? '' : newerNotice(date, href(has(editions.at(-1)) ?? editionPath(newest)), words.one(newest))}
<article class="entry">
<header class="entry-header"><p class="kind">${zh.kinds[entry.kind]} · ${words.one(date)}</p><h1>${entry.title}</h1>
${entry.aliases.length > 0 ? markup`<p class="aliases">${zh.aliases}：${entry.aliases.join('、')}</p>` : ''}
<p class="lead">${entry.summary}</p>
${rows.length > 0 ? markup`<dl class="facts">${rows.map(({ name, value }) => markup`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>` : ''}
${current === undefined ? '' : markup`<p><a href="${href(current)}">${words.current}</a></p>`}</header>
${entry.text.length > 0 ? markup`<section id="text" class="prose">${entry.text.map((paragraph) => markup`<p>${paragraph}</p>`)}</section>` : ''}
${figures.length > 0 ? markup`<section id="figures"><h2>${words.figures} <span class="quiet">${zh.total(figures.length)}</span></h2>${figureTable(figures, (id) => titles.get(id) ?? id, corrected)}</section>` : ''}
<section id="revisions" class="revisions"><h2>${zh.revisions}</h2><ul>${entry.revisions.map((revision) => markup`<li><time datetime="${revision.date}">${revision.date}</time> ${revision.note}</li>`)}</ul></section>
</article>`;
  return shellPage(shell, {
    title: `${entry.title}（${words.one(date)}）`,
    description: entry.summary,
    path: frozenPath(date, entry.id),
    main,
    noindex: true,
    head: versionLinks(href, has(before), has(after), current),
  });
}

const newerNotice = (date: string, to: string, label: string): Html =>
  markup`<aside class="note newer"><p><strong>${words.newer}</strong>：<a href="${to}">${label}</a>。${words.newerLead(date)}</p></aside>`;

/** RFC 5829: the versions around a page. */
const versionLinks = (
  href: (path: string) => string,
  before: string | undefined,
  after: string | undefined,
  latest: string | undefined,
): Html => {
  const link = (rel: string, path: string | undefined): Html =>
    path === undefined ? markup`` : markup`<link rel="${rel}" href="${href(path)}">`;
  return markup`${link('version-history', '/editions/')}${link('predecessor-version', before)}${link('successor-version', after)}${link('latest-version', latest)}`;
};

/** Whether two editions hold the same: an edition without any change is not worth freezing. */
export const isSame = (a: Edition, b: Edition): boolean =>
  canonicalJson({ ...a, edition: '' }) === canonicalJson({ ...b, edition: '' });

import { withBase } from '../domain/address.ts';
import { folderOf, kinds, type Kind } from '../domain/kind.ts';
import { zh } from '../i18n/zh.ts';
import { pathOfPage } from '../lists/list.ts';
import { pageCount, pageOf, type Paging } from '../lists/paging.ts';
import { markup, type Html } from '../publish/markup.ts';
import type { PublishedFile } from '../publish/published-file.ts';
import { shellPage, type Shell } from '../publish/shell.ts';
import { breadcrumb } from './parts.ts';
import type { Edition, FrozenEntry } from './snapshot.ts';
import { editionPath, frozenPath } from './words.ts';

/** The entries of one kind are divided into pages where they are many. */
const paging: Paging = { whole: 500, first: 100, rest: 1000 };

interface KindPart {
  edition: Edition;
  kind: Kind;
  entries: readonly FrozenEntry[];
}

type Href = (path: string) => string;

const partsOf = (edition: Edition): KindPart[] => {
  const byKind = Map.groupBy(edition.entries, ({ kind }) => kind);
  return kinds.flatMap((kind) => {
    const entries = byKind.get(kind);
    return entries ? [{ edition, kind, entries }] : [];
  });
};

/** All entries of an edition by kind; of long lists the beginning. */
export const entryLists = (edition: Edition, href: Href): Html =>
  markup`${partsOf(edition).map((part) => markup`<h3>${heading(part)}</h3>${chips(part, 1, href)}`)}`;

/** The pages on which long lists go on. */
export const laterEntryPages = (edition: Edition, shell: Shell, base: string): PublishedFile[] =>
  partsOf(edition).flatMap((part) => {
    const count = pageCount(part.entries.length, paging);
    return Array.from({ length: count - 1 }, (_, index) => laterPage(part, index + 2, shell, base));
  });

const heading = ({ kind, entries }: KindPart): Html =>
  markup`${zh.kinds[kind]} <span class="quiet">${zh.total(entries.length)}</span>`;

const pathOf = ({ edition, kind }: KindPart, number: number): string =>
  pathOfPage({ path: editionPath(edition.edition), part: folderOf[kind] }, number);

function chips(part: KindPart, number: number, href: Href): Html {
  const { rows, count, from, to, total } = pageOf(part.entries, paging, number);
  const date = part.edition.edition;
  const list = markup`<ul class="chips">${rows.map(({ id, title }) => markup`<li><a href="${href(frozenPath(date, id))}">${title}</a></li>`)}</ul>`;
  const link = (rel: string, one: number, label: string): Html =>
    one < 1 || one > count
      ? markup``
      : markup`<a rel="${rel}" href="${href(pathOf(part, one))}">${label}</a>`;
  return count === 1
    ? list
    : markup`${list}<nav class="pager" aria-label="${zh.pager.label(zh.kinds[part.kind])}"><p class="quiet">${zh.pager.rows(number, count, from, to, total)}</p><p class="letters">${link('prev', number - 1, zh.pager.previous)}${link('next', number + 1, zh.pager.next)}</p></nav>`;
}

function laterPage(part: KindPart, number: number, shell: Shell, base: string): PublishedFile {
  const href: Href = (path) => withBase(base, path);
  const date = part.edition.edition;
  const words = zh.editionsPage;
  const path = pathOf(part, number);
  const title = zh.pager.title(`${zh.kinds[part.kind]} · ${words.one(date)}`, number);
  const main = markup`${breadcrumb([{ label: zh.home, to: href('/') }, { label: words.title, to: href('/editions/') }, { label: words.one(date), to: href(editionPath(date)) }, { label: zh.pager.page(number) }])}
<header class="entry-header"><h1>${heading(part)}</h1></header>
${chips(part, number, href)}`;
  return {
    path: `${path.slice(1)}index.html`,
    text: shellPage(shell, {
      title,
      description: words.oneLead(date),
      path,
      main,
      noindex: true,
    }),
  };
}

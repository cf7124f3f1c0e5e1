import { zh } from '../i18n/zh.ts';
import { markup, type Html } from '../publish/markup.ts';
import type { FigureChange } from './difference.ts';
import type { FrozenFigure, Revision } from './snapshot.ts';
import { aboutText, figurePeriod, kindText, statedText } from './words.ts';

const words = zh.editionsPage;

export interface Crumb {
  label: string;
  to?: string;
}

export const breadcrumb = (trail: readonly Crumb[]): Html =>
  markup`<nav class="breadcrumb" aria-label="${zh.breadcrumb}"><ol>${trail.map(({ label, to }) =>
    to === undefined
      ? markup`<li aria-current="page">${label}</li>`
      : markup`<li><a href="${to}">${label}</a></li>`,
  )}</ol></nav>`;

/** A table with its caption; the first cell of a row is its heading. */
export const table = (
  caption: string,
  head: readonly string[],
  rows: readonly { id?: string; cells: readonly (string | Html)[] }[],
): Html => markup`<div class="table-scroll" role="group" aria-label="${caption}" tabindex="0">
<table class="figures"><caption>${caption}</caption>
<thead><tr>${head.map((name) => markup`<th scope="col">${name}</th>`)}</tr></thead>
<tbody>
${rows.map(
  ({ id, cells: [first, ...rest] }) =>
    markup`<tr${id === undefined ? '' : markup` id="${id}"`}><th scope="row">${first}</th>${rest.map((cell) => markup`<td>${cell}</td>`)}</tr>
`,
)}</tbody></table></div>`;

/** The figures of one frozen entry; each row carries the id of its figure. */
export const figureTable = (
  figures: readonly FrozenFigure[],
  sourceTitle: (id: string) => string,
  notice: (figure: FrozenFigure) => Html | undefined,
): Html =>
  table(
    words.figures,
    [zh.label, zh.area, zh.year, zh.kind, zh.value, zh.source],
    figures.map((figure) => ({
      id: String(figure.id).replace(/^.*\./, ''),
      cells: [
        String(figure.label),
        String(figure.area_name),
        periodCell(figure),
        markup`${kindText(figure)}${figure.binding ? markup` <span class="tag">${zh.bindings[figure.binding as 'binding']}</span>` : ''}`,
        markup`${statedText(figure)}${figure.status === 'normal' ? '' : markup` <span class="tag status">${zh.statuses[figure.status as 'disputed']}</span>`}${notice(figure) ?? ''}`,
        markup`${sourceTitle(String(figure.source))} <span class="locator">${String(figure.locator)} · ${zh.asPrinted} ${String(figure.printed)}</span>${figure.note ? markup`<p class="detail">${String(figure.note)}</p>` : ''}`,
      ],
    })),
  );

const periodCell = (figure: FrozenFigure): Html =>
  markup`${figurePeriod(figure)}${figure.cutoff ? `（${String(figure.cutoff)}）` : ''}${figure.period_basis === 'inferred' ? markup` <span class="tag">${zh.inferred}</span>` : ''}`;

export const changeTable = (
  changes: readonly FigureChange[],
  link: (figure: FrozenFigure) => string,
): Html =>
  table(
    words.values,
    [words.figures, words.oldValue, words.newValue, words.reason],
    changes.map(({ before, after, fields, reasons }) => ({
      cells: [
        markup`<a href="${link(after)}">${aboutText(after)}</a>`,
        shown(before, fields),
        shown(after, fields),
        reasonText(reasons),
      ],
    })),
  );

/** The value, and the other fields that changed. */
const shown = (figure: FrozenFigure, fields: FigureChange['fields']): Html =>
  markup`${statedText(figure)}${fields
    .filter((name) => !['value', 'comparator', 'unit', 'approximate', 'printed'].includes(name))
    .map((name) => markup` <span class="tag">${name}: ${String(figure[name] ?? '')}</span>`)}`;

export const reasonText = (reasons: readonly Revision[]): string =>
  reasons.map(({ date, note }) => `${date} ${note}`).join('；') || words.noReason;

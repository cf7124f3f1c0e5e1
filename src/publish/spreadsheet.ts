import type { Figure, KnowledgeBase } from '../domain/knowledge-base.ts';
import { amountText, periodText } from '../i18n/format.ts';
import { zh } from '../i18n/zh.ts';
import { spreadsheetText, type Cell } from './csv.ts';
import { figureRow, type FigureRow } from './figure-rows.ts';
import type { SiteUrl } from './published-file.ts';

/** Chinese headers and words instead of codes, with a byte-order mark, for Excel and WPS. */
export function figureSpreadsheet(
  kb: KnowledgeBase,
  figures: readonly Figure[],
  site: SiteUrl,
): string {
  const words = zh.spreadsheet;
  return spreadsheetText(
    Object.values(words.columns),
    figures.map((figure) => {
      const row = figureRow(kb, figure, site);
      const cells: Record<keyof typeof words.columns, Cell> = {
        label: row.label,
        area: row.area_name,
        code: row.area_code,
        period: periodText(figure.period),
        kind: zh.figureKinds[figure.kind],
        comparator: words.comparators[figure.comparator],
        ...amountCells(figure, row),
        printed: row.printed,
        binding: figure.binding ? zh.bindings[figure.binding] : null,
        status: zh.statuses[figure.status] || null,
        source: kb.entries.get(figure.source)?.data.title ?? figure.source,
        locator: row.locator,
        plan: titleOf(kb, row.plan),
        note: row.note,
        id: row.id,
        url: row.url,
        periodBasis: words.periodBases[figure.periodBasis],
        cutoff: row.cutoff,
        approximate: figure.approximate ? words.approximate : null,
        claim: figure.claim ? zh.claim : null,
      };
      return Object.values(cells);
    }),
  );
}

/** A fraction has its own slash: a spreadsheet would make 1/6 the sixth of January. */
const amountCells = (figure: Figure, row: FigureRow): { value: Cell; unit: Cell } =>
  figure.unit === 'sixths'
    ? { value: amountText(figure.value, figure.unit).replace('/', '\u2044'), unit: null }
    : { value: row.value, unit: row.unit_label };

const titleOf = (kb: KnowledgeBase, id: Cell): Cell =>
  typeof id === 'string' ? (kb.entries.get(id)?.data.title ?? id) : null;

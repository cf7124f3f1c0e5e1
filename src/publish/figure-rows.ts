import { figurePath } from '../domain/address.ts';
import type { Figure, KnowledgeBase } from '../domain/knowledge-base.ts';
import { toBase } from '../domain/quantity.ts';
import { units } from '../domain/unit.ts';
import { areaById } from '../graph/queries/areas.ts';
import { plansOfSource } from '../graph/queries/plan-order.ts';
import type { Cell } from './csv.ts';
import { figureColumns, type FigureColumn } from './figure-columns.ts';
import { absoluteUrl, type SiteUrl } from './published-file.ts';

export type FigureRow = Record<FigureColumn, Cell>;

const sdmxStatus: Record<Figure['status'], string> = {
  normal: 'A',
  provisional: 'P',
  reconstructed: 'I',
  disputed: 'U',
};

/** One figure as a record of the open data. Missing values are null; numbers stay decimal digits. */
export function figureRow(kb: KnowledgeBase, figure: Figure, site: SiteUrl): FigureRow {
  const area = areaById(kb, figure.area);
  const unit = units.get(figure.unit);
  return {
    id: figure.key,
    url: absoluteUrl(site, figurePath(figure.key)),
    entry: figure.entry,
    indicator: figure.indicator ?? null,
    label: figure.label,
    area: figure.area,
    kind: figure.kind,
    period: figure.period,
    comparator: figure.comparator,
    value: figure.value,
    unit: figure.unit,
    base_value: toBase(figure) ?? null,
    base_unit: unit?.base ?? null,
    binding: figure.binding ?? null,
    status: figure.status,
    source: figure.source,
    locator: figure.locator,
    printed: figure.printed,
    plan: planOf(kb, figure) ?? null,
    note: figure.note ?? null,
    period_basis: figure.periodBasis,
    cutoff: figure.cutoff ?? null,
    approximate: figure.approximate,
    claim: figure.claim ?? false,
    target_type: targetTypeOf(kb, figure) ?? null,
    measures: figure.measures.join('|') || null,
    area_name: area?.data.title ?? figure.area,
    area_code: area?.data.codes[0]?.code ?? null,
    unit_label: unit?.label || null,
    obs_status: sdmxStatus[figure.status],
  };
}

/** Every figure of the knowledge base, sorted by id so that two versions compare line by line. */
export const figureRows = (kb: KnowledgeBase, site: SiteUrl): FigureRow[] =>
  [...kb.figures.values()]
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map((figure) => figureRow(kb, figure, site));

export const figureHeader: readonly FigureColumn[] = figureColumns.map(({ name }) => name);

export const cellsOf = (row: FigureRow): Cell[] => figureHeader.map((name) => row[name]);

/** The plan in which a figure stands: that of its first measure, else the only one that its source contains. */
export function planOf(kb: KnowledgeBase, figure: Figure): string | undefined {
  for (const id of figure.measures) {
    const measure = kb.entries.get(id);
    if (measure?.kind === 'measure') return measure.data.plan;
  }
  const [plan, another] = plansOfSource(kb, figure.source);
  return another ? undefined : plan?.id;
}

function targetTypeOf(kb: KnowledgeBase, figure: Figure): string | undefined {
  if (figure.kind !== 'target' || figure.indicator === undefined) return undefined;
  const indicator = kb.entries.get(figure.indicator);
  return (
    figure.targetType ?? (indicator?.kind === 'indicator' ? indicator.data.targetType : undefined)
  );
}

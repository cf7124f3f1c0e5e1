import { folderOf } from '../domain/kind.ts';
import type { Comparator } from '../domain/quantity.ts';
import { units } from '../domain/unit.ts';
import { periodText, quantityText } from '../i18n/format.ts';
import { zh } from '../i18n/zh.ts';
import type { Cell } from '../publish/csv.ts';
import type { FrozenEntry, FrozenFigure } from './snapshot.ts';

const text = (cell: Cell | undefined): string =>
  cell === null || cell === undefined ? '' : String(cell);

/** A frozen quantity in words; a unit that the list no longer has keeps its frozen label. */
export function statedText(figure: FrozenFigure): string {
  const unit = text(figure.unit);
  const words = quantityText({
    comparator: text(figure.comparator) as Comparator,
    value: text(figure.value),
    unit,
    approximate: figure.approximate === true,
    label: text(figure.label),
    printed: text(figure.printed),
  });
  return units.has(unit) ? words : `${words}${text(figure.unit_label)}`;
}

export const kindText = (figure: FrozenFigure): string =>
  zh.figureKinds[text(figure.kind) as keyof typeof zh.figureKinds];

export const figurePeriod = (figure: FrozenFigure): string => periodText(text(figure.period));

/** What a figure is about, in one phrase. */
export const aboutText = (figure: FrozenFigure): string =>
  `${text(figure.area_name)} ${figurePeriod(figure)} ${text(figure.label)}（${kindText(figure)}）`;

/** The fields of an entry that a reader can use as they are: name and value in words. */
export function fieldRows({ fields }: FrozenEntry): { name: string; value: string }[] {
  const named: [string, string][] = [
    ['number', zh.number],
    ['issuers', zh.issuers],
    ['authors', zh.authors],
    ['adopted', zh.adopted],
    ['published', publishedName(fields['publishedAs'])],
    ['issued', zh.issued],
    ['issuedNote', zh.issued],
    ['period', zh.period],
    ['periodNote', zh.inferredPeriod],
    ['locator', zh.locator],
    ['actors', zh.actors],
    ['definition', zh.definition],
    ['unit', zh.unit],
    ['comparability', zh.comparability],
    ['condition', zh.condition],
    ['fullName', zh.label],
    ['english', zh.english],
  ];
  return named.flatMap(([key, name]) => {
    const value = fields[key];
    if (typeof value === 'string' && value !== '') {
      const shown =
        key === 'period'
          ? periodText(value)
          : key === 'unit'
            ? (units.get(value)?.label ?? value)
            : value;
      return shown === '' ? [] : [{ name, value: shown }];
    }
    return Array.isArray(value) && value.length > 0 && value.every((one) => typeof one === 'string')
      ? [{ name, value: value.join('、') }]
      : [];
  });
}

const publishedName = (as: unknown): string =>
  as === 'printed' || as === 'announced' ? zh.publishedAs[as] : zh.published;

/** Where an entry of an edition stood on the site on that day. */
export const addressThen = ({ kind, id }: FrozenEntry): string => `/${folderOf[kind]}/${id}/`;

export const editionPath = (date: string): string => `/editions/${date}/`;

export const frozenPath = (date: string, id: string): string => `/editions/${date}/${id}/`;

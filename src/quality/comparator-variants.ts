import { Decimal } from '../domain/decimal.ts';
import {
  figuresOf,
  type EntryOf,
  type Figure,
  type KnowledgeBase,
} from '../domain/knowledge-base.ts';
import { convert } from '../domain/quantity.ts';

export interface ComparatorVariants {
  indicator: EntryOf<'indicator'>;
  figures: Figure[];
}

/**
 * Targets of one indicator and period that give one number with different comparators: 60, 60 or
 * more, more than 60 are three different promises.
 */
export function comparatorVariantsOf(kb: KnowledgeBase): ComparatorVariants[] {
  return kb.byKind.indicator.flatMap((indicator) => {
    const targets = figuresOf(indicator).filter(({ kind }) => kind === 'target');
    const groups = Map.groupBy(targets, (figure) => {
      const value = convert(figure, indicator.data.unit) ?? figure.value;
      return `${figure.period} ${new Decimal(value).toFixed()}`;
    });
    return [...groups.values()]
      .filter((figures) => new Set(figures.map(({ comparator }) => comparator)).size > 1)
      .map((figures) => ({ indicator, figures }));
  });
}

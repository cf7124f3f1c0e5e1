import { Decimal } from '../domain/decimal.ts';
import type { EntryOf, Figure, KnowledgeBase } from '../domain/knowledge-base.ts';
import { figuresOf } from '../domain/knowledge-base.ts';
import { convert } from '../domain/quantity.ts';
import { units } from '../domain/unit.ts';
import { areaById, areasAbove } from '../graph/queries/areas.ts';

export interface LooserTarget {
  indicator: EntryOf<'indicator'>;
  own: Figure;
  above: Figure;
}

/** Units of shares, rates and scores: those in which a part can be held against its whole. */
const comparable = (unit: string): boolean =>
  unit === 'none' || unit === 'percent' || /-per-/.test(unit);

/**
 * Targets of an area that ask less than the target of an area that contains it, for the same
 * indicator and period. Counts are left out: a county never has as many as its province.
 */
export function looserTargetsOf(kb: KnowledgeBase): LooserTarget[] {
  return kb.byKind.indicator.flatMap((indicator) => {
    const { direction, unit } = indicator.data;
    if (direction === 'none' || !comparable(units.get(unit)?.base ?? unit)) return [];
    const targets = figuresOf(indicator).filter(({ kind }) => kind === 'target');
    return targets.flatMap((own) => {
      const area = areaById(kb, own.area);
      const containing = area ? areasAbove(kb, area).map(({ id }) => id) : [];
      return targets
        .filter((other) => containing.includes(other.area) && other.period === own.period)
        .filter((other) => asksLess(own, other, direction))
        .map((above) => ({ indicator, own, above }));
    });
  });
}

function asksLess(own: Figure, above: Figure, direction: 'increase' | 'decrease'): boolean {
  const value = convert(own, above.unit);
  if (value === undefined) return false;
  const order = new Decimal(value).cmp(above.value);
  return direction === 'increase' ? order < 0 : order > 0;
}

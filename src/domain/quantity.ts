import { Decimal, digits } from './decimal.ts';
import { sameBase, units } from './unit.ts';

export const comparators = ['=', '>=', '>', '<=', '<'] as const;
export type Comparator = (typeof comparators)[number];

export interface Quantity {
  comparator: Comparator;
  /** Decimal digits as the source counts them. */
  value: string;
  /** Id of a unit in the closed list. */
  unit: string;
}

/** The value in the base unit of its unit, as decimal digits; undefined for an unknown unit. */
export function toBase({ value, unit }: Pick<Quantity, 'value' | 'unit'>): string | undefined {
  const known = units.get(unit);
  return known && digits(new Decimal(value).times(known.factor));
}

/** The value converted to another unit of the same base, as decimal digits; undefined if it has none. */
export function convert(
  { value, unit }: Pick<Quantity, 'value' | 'unit'>,
  to: string,
): string | undefined {
  if (!sameBase(unit, to)) return undefined;
  return digits(new Decimal(value).times(units.get(unit)!.factor).div(units.get(to)!.factor));
}

/** Whether `actual` satisfies `comparator bound`, all in one unit: a target of `> 60` is not met by 60. */
export function satisfies(actual: string, comparator: Comparator, bound: string): boolean {
  const order = new Decimal(actual).cmp(bound);
  switch (comparator) {
    case '=':
      return order === 0;
    case '>=':
      return order >= 0;
    case '>':
      return order > 0;
    case '<=':
      return order <= 0;
    case '<':
      return order < 0;
  }
}

/**
 * Whether `actual` satisfies `comparator bound` where the actual may itself be a bound (超过25):
 * undefined if some of the values that it allows do and others do not. All in one unit.
 */
export function reaches(
  actual: Pick<Quantity, 'comparator' | 'value'>,
  comparator: Comparator,
  bound: string,
): boolean | undefined {
  const meets = satisfies(actual.value, comparator, bound);
  if (actual.comparator === '=') return meets;
  if (comparator === '=') return undefined;
  const touches = actual.comparator.length === 1 && new Decimal(actual.value).eq(bound);
  const sameSide = actual.comparator.charAt(0) === comparator.charAt(0);
  if (sameSide) return meets || touches ? true : undefined;
  return !meets || touches ? false : undefined;
}

/** The comparator on the other side of zero: what is at least 5 is, negated, at most -5. */
export function mirrored(comparator: Comparator): Comparator {
  const other = { '=': '=', '>=': '<=', '>': '<', '<=': '>=', '<': '>' } as const;
  return other[comparator];
}

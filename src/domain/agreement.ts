import { Decimal } from './decimal.ts';
import type { Observation } from './figure.ts';
import { satisfies, type Quantity } from './quantity.ts';

/** Whether two stated quantities say the same: one unit, one comparator, equal values (1.0 is 1). */
export const saysTheSame = (a: Quantity, b: Quantity): boolean =>
  a.unit === b.unit && a.comparator === b.comparator && new Decimal(a.value).eq(b.value);

/**
 * What a figure says when: its period, and the cut-off within it that the source prints. Values up
 * to different days (至10月底, the whole year) do not contradict each other.
 */
export const momentOf = ({ period, cutoff }: Pick<Observation, 'period' | 'cutoff'>): string =>
  [period, cutoff ?? ''].join(' ');

/** One of each: quantities that say the same as an earlier one are left out. */
export const distinct = <Stated extends Quantity>(stated: readonly Stated[]): Stated[] =>
  stated.filter((one, index) => stated.findIndex((other) => saysTheSame(one, other)) === index);

/**
 * The value on which several statements of one measured quantity agree. A bound agrees with a plain
 * value that keeps to it (25.36 and 超过25), and the plain value stands for both. Undefined where
 * they contradict each other, or where there is none.
 */
export function agreed<Stated extends Quantity>(stated: readonly Stated[]): Stated | undefined {
  const [first, ...others] = distinct(stated);
  if (!first || others.length === 0) return first;
  const plain = [first, ...others].find(({ comparator }) => comparator === '=');
  if (!plain) return undefined;
  const fits = [first, ...others].every(
    ({ unit, comparator, value }) =>
      unit === plain.unit && satisfies(plain.value, comparator, value),
  );
  return fits ? plain : undefined;
}

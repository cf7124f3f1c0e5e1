import { longestSpan } from './compound.ts';
import { Decimal, digits } from './decimal.ts';
import { convert, mirrored, type Comparator } from './quantity.ts';
import type { Series, SeriesPoint } from './series.ts';
import type { MissingInput } from './verdict.ts';

/** A value with the comparator before it. */
export interface Bound {
  comparator: Comparator;
  value: string;
}

/** The promised value yT in the unit of the baseline, exact; or what is missing to know it. */
export type PromisedFrom = (
  baseline: SeriesPoint,
  target: SeriesPoint,
  series: Series,
) => Bound | MissingInput;

/** A level: the target itself. */
export const asStated: PromisedFrom = (baseline, { unit, comparator, value }) =>
  baseline.unit === unit ? { comparator, value } : 'common-unit';

/** A multiple (翻番 is 2倍): y0 · m. */
export const multiplied: PromisedFrom = (baseline, { comparator, value }) => {
  const y0 = new Decimal(baseline.value);
  return y0.gt(0) ? { comparator, value: digits(y0.times(value)) } : 'baseline';
};

/** Growth over the whole span: y0 · (1 + g). */
export const grown: PromisedFrom = (baseline, target, series) =>
  grownTimes(1, baseline, target, series);

/** Growth in each year: y0 · (1 + g)^(T − t0). */
export const grownYearly: PromisedFrom = (baseline, target, series) =>
  grownTimes(target.year - baseline.year, baseline, target, series);

/** 下降5% is stated as 5: where less is better, a positive rate takes away. */
function grownTimes(
  times: number,
  baseline: SeriesPoint,
  { unit, comparator, value }: SeriesPoint,
  { direction }: Series,
): Bound | MissingInput {
  const rate = convert({ value, unit }, 'percent');
  if (rate === undefined) return 'common-unit';
  const y0 = new Decimal(baseline.value);
  if (y0.lte(0)) return 'baseline';
  if (times < 1 || times > longestSpan) return 'time-span';
  const takesAway = direction === 'decrease' && new Decimal(rate).gt(0);
  const factor = new Decimal(rate).times(takesAway ? '-0.01' : '0.01').plus(1);
  if (factor.lte(0)) return 'target';
  return {
    comparator: takesAway ? mirrored(comparator) : comparator,
    value: digits(y0.times(factor.pow(times))),
  };
}

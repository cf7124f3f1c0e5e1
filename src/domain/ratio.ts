import { Decimal, digits } from './decimal.ts';

/** An exact fraction; its numbers are strings of digits, so that it can be written to a data file. */
export interface Ratio {
  numerator: string;
  denominator: string;
  /** The quotient, rounded half up at 40 places. */
  decimal: string;
  /** For display: at least two places, and more where two would show it on the far side of a mark. */
  shown: string;
}

/** The fraction `numerator / denominator`; undefined where the denominator is zero. */
export function ratio(
  numerator: Decimal,
  denominator: Decimal,
  marks: readonly string[],
): Ratio | undefined {
  if (denominator.eq(0)) return undefined;
  const quotient = numerator.div(denominator);
  return {
    numerator: digits(numerator),
    denominator: digits(denominator),
    decimal: digits(quotient),
    shown: roundBeside(quotient, marks),
  };
}

/** -1, 0 or 1 as the exact fraction is below, at or above `bound`; multiplies, never divides. */
export function compareRatio({ numerator, denominator }: Ratio, bound: string): number {
  const part = new Decimal(numerator);
  const whole = new Decimal(denominator);
  const mark = whole.times(bound);
  return whole.lt(0) ? mark.cmp(part) : part.cmp(mark);
}

/** Rounds half up to two places, or to as many as keep the number on its side of every mark. */
function roundBeside(value: Decimal, marks: readonly string[]): string {
  const places = Array.from({ length: Decimal.DP - 1 }, (_, index) => index + 2);
  const enough = places.find((place) => {
    const rounded = value.round(place);
    return marks.every((mark) => rounded.cmp(mark) === value.cmp(mark));
  });
  return value.toFixed(enough ?? Decimal.DP);
}

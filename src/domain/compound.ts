import { Decimal } from './decimal.ts';
import { paceMarks } from './pace.ts';
import { ratio, type Ratio } from './ratio.ts';

/** Longer spans than any plan are not raised to powers. */
export const longestSpan = 100;

const places = 30;

/**
 * The mean growth in a year, (to / from)^(1 / years) − 1, rounded half up at 30 places.
 * Undefined unless both values are positive and the span is 1 to 100 whole years.
 */
export function yearlyGrowth(from: Decimal, to: Decimal, years: number): Decimal | undefined {
  if (from.lte(0) || to.lte(0) || years < 1 || years > longestSpan) return undefined;
  const quotient = to.div(from);
  return quotient.eq(0) ? undefined : root(quotient, years).minus(1);
}

/**
 * The pace as a ratio of growth rates, as Eurostat and Statistics Canada read it:
 * ((y/y0)^(1/(t−t0)) − 1) / ((yT/y0)^(1/(T−t0)) − 1). Undefined unless y0, y and yT are positive
 * and y0 differs from yT.
 */
export function compoundPace(
  { y0, t0, yT, T }: { y0: string; t0: number; yT: string; T: number },
  { y, t }: { y: string; t: number },
): Ratio | undefined {
  const base = new Decimal(y0);
  const observed = yearlyGrowth(base, new Decimal(y), t - t0);
  const required = yearlyGrowth(base, new Decimal(yT), T - t0);
  return observed && required && ratio(observed, required, paceMarks);
}

/** Newton's method from a binary estimate: two steps take its 15 correct digits beyond 40. */
function root(value: Decimal, degree: number): Decimal {
  if (degree === 1) return value.round(places);
  const estimate = Math.exp(Math.log(value.toNumber()) / degree);
  let guess = new Decimal(estimate.toPrecision(15));
  for (let step = 0; step < 2; step += 1) {
    const next = value.div(guess.pow(degree - 1).prec(places + 25));
    guess = guess
      .times(degree - 1)
      .plus(next)
      .div(degree);
  }
  return guess.round(places);
}

import { agreed, distinct } from './agreement.ts';
import { Decimal } from './decimal.ts';
import type { Bound } from './promised.ts';
import { satisfies, type Comparator } from './quantity.ts';
import { ofPeriod, type Series, type SeriesPoint } from './series.ts';
import type { MissingInput } from './verdict.ts';

interface Common {
  /** The unit in which the actual must be counted. */
  unit: string;
  baseline?: SeriesPoint;
  t0?: number;
  T: number;
  /** The first year that an actual must count from, for sums and averages over an interval. */
  countedFrom?: number;
}

/** A way from y0 to yT, judged by p, e and q. Its comparator is never `=`. */
export interface Way extends Common {
  kind: 'way';
  y0: string;
  t0: number;
  yT: Bound;
  pace: 'linear' | 'compound';
}

/** Bounds to be kept, judged from the current value alone. */
export interface Hold extends Common {
  kind: 'hold';
  y0?: string;
  bounds: readonly Bound[];
}

/** A yearly average to be reached over the period; the actual is the average so far. */
export interface Average extends Common {
  kind: 'average';
  yT: Bound;
}

export type Goal = Way | Hold | Average;

export type Obstacle =
  { kind: 'missing'; missing: MissingInput } | { kind: 'conflict'; points: readonly SeriesPoint[] };

export const missing = (what: MissingInput): Obstacle => ({ kind: 'missing', missing: what });

/** The bound that a target sets; `plain` is the comparator of one that is stated without. */
export const boundOf = ({ comparator, value }: Bound, plain: Comparator): Bound => ({
  comparator: comparator === '=' ? plain : comparator,
  value,
});

/** Statements of the base by the target's own source, else by any; the last before the target. */
export function baselinesFor({ baselines }: Series, target: SeriesPoint): SeriesPoint[] {
  const { source } = target.observation;
  const own = baselines.filter(({ observation }) => observation.source === source);
  const pool = own.length > 0 ? own : baselines;
  const last = pool.findLast(({ year }) => year < target.year) ?? pool.at(-1);
  return ofPeriod(pool, last);
}

/** The baselines from which the final targets are judged; without a target those of the last period. */
export function baselinesOf(series: Series): SeriesPoint[] {
  const { baselines, finalTargets } = series;
  if (finalTargets.length === 0) return ofPeriod(baselines, baselines.at(-1));
  const judged = distinct(finalTargets).flatMap((target) => baselinesFor(series, target));
  return baselines.filter((baseline) => judged.includes(baseline));
}

/** Bounds of a target that needs no baseline; one that is given only tells what is too early. */
export function hold(series: Series, target: SeriesPoint, bounds: readonly Bound[]): Hold {
  const baseline = agreed(baselinesFor(series, target));
  const isEarlier = baseline !== undefined && baseline.year < target.year;
  return {
    kind: 'hold',
    unit: target.unit,
    T: target.year,
    bounds,
    ...(isEarlier && { baseline, t0: baseline.year }),
  };
}

type Start = Omit<Common, 'T'> & { y0: string; t0: number };

/**
 * A way to go, or a bound to keep where there is no way: the base equals the promised value, or
 * already satisfies it by its comparator (95以上 from 98). No way where T is not after t0.
 */
export function wayOrHold(
  { direction }: Series,
  start: Start,
  { T, pace }: Pick<Way, 'T' | 'pace'>,
  promised: Bound,
): Goal | Obstacle {
  if (T <= start.t0) return missing('time-span');
  const { comparator, value } = promised;
  const step = new Decimal(value).cmp(start.y0);
  const isKept = step === 0 || (comparator !== '=' && satisfies(start.y0, comparator, value));
  if (isKept) {
    return { kind: 'hold', ...start, T, bounds: [boundOf(promised, better[direction])] };
  }
  return { kind: 'way', ...start, T, pace, yT: boundOf(promised, step > 0 ? '>=' : '<=') };
}

/** How a plain value is kept: not undercut where more is better, not exceeded where less is. */
const better = { increase: '>=', decrease: '<=', none: '=' } as const;

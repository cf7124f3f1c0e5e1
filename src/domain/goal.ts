import { agreed } from './agreement.ts';
import { Decimal } from './decimal.ts';
import {
  asStated,
  grown,
  grownYearly,
  multiplied,
  type Bound,
  type PromisedFrom,
} from './promised.ts';
import { satisfies, type Comparator } from './quantity.ts';
import type { Series, SeriesPoint } from './series.ts';
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

const missing = (what: MissingInput): Obstacle => ({ kind: 'missing', missing: what });

/** What the targets (one, or the ends of a range) ask for by the rules of their type. */
export function goalOf(series: Series, targets: readonly SeriesPoint[]): Goal | Obstacle {
  const [target] = targets;
  if (!target) return missing('target');
  switch (series.targetType) {
    case 'floor':
      return held(series, target, [bounded(target, '>=')]);
    case 'ceiling':
      return held(series, target, [bounded(target, '<=')]);
    case 'range':
      return range(series, targets, target);
    case 'cumulative':
      return countedUp(series, target, '0');
    case 'growth':
      if (isCountedLike(series, target)) return countedUp(series, target, '0');
      return fromBaseline(series, target, grown);
    case 'multiple':
      if (isCountedLike(series, target)) return countedUp(series, target, '1');
      return fromBaseline(series, target, multiplied);
    case 'annual-rate':
      if (isCountedLike(series, target)) return average(series, target);
      return fromBaseline(series, target, grownYearly, 'compound');
    case 'level':
    case 'qualitative':
      return fromBaseline(series, target, asStated);
  }
}

/** Whether actuals are counted as the target is: a rate beside a rate, not a level beside a rate. */
const isCountedLike = ({ actuals }: Series, { unit }: SeriesPoint): boolean =>
  actuals.some((actual) => actual.unit === unit);

const bounded = ({ comparator, value }: SeriesPoint, plain: Comparator): Bound => ({
  comparator: comparator === '=' ? plain : comparator,
  value,
});

/** Statements of the base by the target's own source, else by any; the last before the target. */
function baselinesFor({ baselines }: Series, target: SeriesPoint): SeriesPoint[] {
  const own = baselines.filter(
    ({ observation }) => observation.source === target.observation.source,
  );
  const pool = own.length > 0 ? own : baselines;
  const last = pool.findLast(({ year }) => year < target.year) ?? pool.at(-1);
  return pool.filter(({ observation }) => observation.period === last?.observation.period);
}

function held(series: Series, target: SeriesPoint, bounds: readonly Bound[]): Hold {
  const baseline = agreed(baselinesFor(series, target));
  const isEarlier = baseline !== undefined && baseline.year < target.year;
  return {
    kind: 'hold',
    bounds,
    unit: target.unit,
    T: target.year,
    ...(isEarlier && { baseline, t0: baseline.year }),
  };
}

/** Ends that a source gives as plain values are taken as lowest and highest. */
function range(
  series: Series,
  targets: readonly SeriesPoint[],
  first: SeriesPoint,
): Goal | Obstacle {
  const plain = targets.filter(({ comparator }) => comparator === '=');
  if (plain.length === 1) return missing('target');
  if (targets.some(({ unit }) => unit !== first.unit)) return missing('common-unit');
  const [low, ...higher] = plain.toSorted((a, b) => new Decimal(a.value).cmp(b.value));
  const high = higher.at(-1);
  const stated = targets.filter(({ comparator }) => comparator !== '=');
  return held(series, first, [
    ...stated.map((end) => bounded(end, '=')),
    ...(low && high ? [bounded(low, '>='), bounded(high, '<=')] : []),
  ]);
}

/** A sum over the period: the base is `start` in the year before the counting begins. */
function countedUp(series: Series, target: SeriesPoint, start: string): Goal | Obstacle {
  const isInterval = target.startYear < target.year;
  const baseline = agreed(baselinesFor(series, target));
  const t0 = isInterval ? target.startYear - 1 : baseline?.year;
  if (t0 === undefined) return missing('time-span');
  return wayOrHold(series, { y0: start, t0 }, target, target, {
    ...(isInterval && { countedFrom: target.startYear }),
  });
}

function average(series: Series, target: SeriesPoint): Goal {
  const isInterval = target.startYear < target.year;
  if (new Decimal(target.value).eq(0)) {
    return held(series, target, [bounded(target, plainHold(series))]);
  }
  const plain = new Decimal(target.value).gt(0) ? '>=' : '<=';
  return {
    kind: 'average',
    unit: target.unit,
    T: target.year,
    yT: bounded(target, plain),
    ...(isInterval && { t0: target.startYear - 1, countedFrom: target.startYear }),
  };
}

function fromBaseline(
  series: Series,
  target: SeriesPoint,
  promisedFrom: PromisedFrom,
  pace: Way['pace'] = 'linear',
): Goal | Obstacle {
  const stated = baselinesFor(series, target);
  if (stated.length === 0) return missing('baseline');
  const baseline = agreed(stated);
  if (!baseline) return { kind: 'conflict', points: stated };
  if (target.year <= baseline.year) return missing('time-span');
  const promised = promisedFrom(baseline, target, series);
  if (typeof promised === 'string') return missing(promised);
  const base = { y0: baseline.value, t0: baseline.year };
  return wayOrHold(series, base, target, promised, { baseline, unit: baseline.unit, pace });
}

/**
 * A way to go, or a bound to keep where there is no way: the base equals the promised value, or
 * already satisfies it by its comparator (98.5以上 from 99).
 */
function wayOrHold(
  series: Series,
  { y0, t0 }: { y0: string; t0: number },
  { year: T, unit }: SeriesPoint,
  { comparator, value }: Bound,
  rest: Partial<Pick<Way, 'baseline' | 'unit' | 'pace' | 'countedFrom'>>,
): Goal | Obstacle {
  if (T <= t0) return missing('time-span');
  const step = new Decimal(value).cmp(y0);
  const isKept = step === 0 || (comparator !== '=' && satisfies(y0, comparator, value));
  const plain = isKept ? plainHold(series) : step > 0 ? '>=' : '<=';
  const bound = { comparator: comparator === '=' ? plain : comparator, value };
  if (isKept) return { kind: 'hold', unit, T, y0, t0, bounds: [bound], ...rest };
  return { kind: 'way', unit, T, y0, t0, yT: bound, pace: 'linear', ...rest };
}

/** How a plain value is to be kept: not undercut, not exceeded, or neither, as better is more or less. */
function plainHold({ direction }: Series): Comparator {
  return direction === 'increase' ? '>=' : direction === 'decrease' ? '<=' : '=';
}

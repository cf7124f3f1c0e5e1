import { agreed } from './agreement.ts';
import { Decimal } from './decimal.ts';
import {
  baselinesFor,
  boundOf,
  hold,
  missing,
  wayOrHold,
  type Goal,
  type Obstacle,
  type Way,
} from './goal.ts';
import { asStated, grown, grownYearly, multiplied, type PromisedFrom } from './promised.ts';
import { satisfies } from './quantity.ts';
import type { Series, SeriesPoint } from './series.ts';
import { sameBase } from './unit.ts';

/** What the targets (one, or the ends of a range) ask for by the rules of their type. */
export function goalOf(series: Series, targets: readonly SeriesPoint[]): Goal | Obstacle {
  const [target] = targets;
  if (!target) return missing('target');
  const isCountedAlike = series.actuals.some(({ unit }) => unit === target.unit);
  switch (series.targetType) {
    case 'floor':
      return hold(series, target, [boundOf(target, '>=')]);
    case 'ceiling':
      return hold(series, target, [boundOf(target, '<=')]);
    case 'range':
      return range(series, target, targets);
    case 'cumulative':
      return countedUp(series, target, '0');
    case 'growth':
      if (isCountedAlike) return countedUp(series, target, '0');
      return fromBaseline(series, target, grown);
    case 'multiple':
      if (target.unit !== 'multiple') return fromBaseline(series, target, asStated);
      if (isCountedAlike) return countedUp(series, target, '1');
      return fromBaseline(series, target, multiplied);
    case 'annual-rate':
      if (isCountedAlike) return average(series, target);
      return fromBaseline(series, target, grownYearly, 'compound');
    case 'level':
    case 'qualitative':
      return fromBaseline(series, target, asStated);
  }
}

/** Ends that a source gives as plain values are taken as the lowest and the highest. */
function range(series: Series, target: SeriesPoint, ends: readonly SeriesPoint[]): Goal | Obstacle {
  if (ends.some(({ unit }) => unit !== target.unit)) return missing('common-unit');
  const plain = ends
    .filter(({ comparator }) => comparator === '=')
    .toSorted((a, b) => new Decimal(a.value).cmp(b.value));
  const [low, high] = [plain.at(0), plain.at(-1)];
  if (plain.length === 1) return missing('target');
  return hold(series, target, [
    ...ends.filter(({ comparator }) => comparator !== '='),
    ...(low && high ? [boundOf(low, '>='), boundOf(high, '<=')] : []),
  ]);
}

const isInterval = ({ startYear, year }: SeriesPoint): boolean => startYear < year;

/**
 * Counted over the period: the base is `y0` in the year before the counting begins. Where less is
 * better, a plain number of what may happen is a limit.
 */
function countedUp(series: Series, target: SeriesPoint, y0: string): Goal | Obstacle {
  const stated = baselinesFor(series, target);
  const t0 = isInterval(target) ? target.startYear - 1 : agreed(stated)?.year;
  if (t0 === undefined) {
    return stated.length === 0 ? missing('base-year') : { kind: 'conflict', points: stated };
  }
  const isLimit = series.targetType === 'cumulative' && series.direction === 'decrease';
  const start = { unit: target.unit, y0, t0 };
  return wayOrHold(
    series,
    isInterval(target) ? { ...start, countedFrom: target.startYear } : start,
    { T: target.year, pace: 'linear' },
    isLimit ? boundOf(target, '<=') : target,
  );
}

/**
 * A yearly average stated as such, a rate (年均增长8%) or an amount (年均新设20万户). One that zero
 * already satisfies is a limit; so is a plain amount where less is better.
 */
function average(series: Series, target: SeriesPoint): Goal {
  const isNegative = new Decimal(target.value).lt(0);
  const isLimit = series.direction === 'decrease' && !sameBase(target.unit, 'percent');
  const bound = boundOf(target, isNegative || isLimit ? '<=' : '>=');
  const counted = isInterval(target) && {
    t0: target.startYear - 1,
    countedFrom: target.startYear,
  };
  const isKept = satisfies('0', bound.comparator, bound.value) || new Decimal(bound.value).eq(0);
  if (isKept) return { ...hold(series, target, [bound]), ...counted };
  return { kind: 'average', unit: target.unit, T: target.year, yT: bound, ...counted };
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
  const { value: y0, year: t0, unit } = baseline;
  const promised = promisedFrom(baseline, target, series);
  if (typeof promised === 'string') return missing(promised);
  return wayOrHold(series, { unit, baseline, y0, t0 }, { T: target.year, pace }, promised);
}

import { isOpen } from './period.ts';
import type { SeriesPoint } from './series.ts';
import type { Caveat } from './verdict.ts';

/** What a reader must know of the numbers behind a verdict, in the order of the formula. */
export function caveatsOf(
  baseline: SeriesPoint | undefined,
  targets: readonly SeriesPoint[],
  actual: SeriesPoint,
): Caveat[] {
  const late = targets.some(
    ({ year, observation }) => actual.year > year && !isOpen(observation.period),
  );
  return [
    ...(baseline ? [...ofNumber('baseline', baseline), ...ofBound('baseline', baseline)] : []),
    ...targets.flatMap((target) => ofNumber('target', target)),
    ...ofNumber('actual', actual),
    ...ofBound('actual', actual),
    ...(late ? [{ input: 'actual', reason: 'late' } as const] : []),
  ];
}

function ofNumber(input: Caveat['input'], { observation, disputed }: SeriesPoint): Caveat[] {
  const { status, approximate, cutoff, periodBasis } = observation;
  const reasons: (Caveat['reason'] | false)[] = [
    status !== 'normal' && status,
    disputed && status !== 'disputed' && 'disputed',
    approximate && 'approximate',
    cutoff !== undefined && 'cutoff',
    periodBasis === 'inferred' && 'period-inferred',
  ];
  return reasons.filter((reason) => reason !== false).map((reason) => ({ input, reason }));
}

const ofBound = (input: Caveat['input'], { comparator }: SeriesPoint): Caveat[] =>
  comparator === '=' ? [] : [{ input, reason: 'bound' }];

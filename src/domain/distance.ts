import { Decimal, digits } from './decimal.ts';
import { convert } from './quantity.ts';
import type { Caveat, ProgressStatus, Verdict } from './verdict.ts';

/** How the actual of a verdict stands to what is promised: never more than the verdict bears out. */
export type Distance =
  /** A bound to be kept is kept or broken; anything else is reached or, at the end, missed. */
  | { kind: 'reached' | 'kept' | 'broken' | 'missed' }
  /** The actual equals a bound that the target excludes (60 against 超过60). */
  | { kind: 'at-bound' }
  /** Exact digits. `percentage-points` between two shares. */
  | { kind: 'short'; by: string; unit: string };

const settled: Partial<Record<ProgressStatus, Distance>> = {
  'achieved-early': { kind: 'reached' },
  achieved: { kind: 'reached' },
  maintained: { kind: 'kept' },
  'not-maintained': { kind: 'broken' },
};

const onTheWay: ReadonlySet<ProgressStatus> = new Set([
  'on-track',
  'slightly-behind',
  'far-behind',
  'reversed',
  'not-achieved',
]);

/** Undefined where there is no verdict, and before the target year where only the pace is known. */
export function distanceOf(verdict: Verdict): Distance | undefined {
  const { status } = verdict;
  if (!onTheWay.has(status)) return settled[status];
  return wayLeft(verdict) ?? (status === 'not-achieved' ? { kind: 'missed' } : undefined);
}

/** A distance is measured between two exact numbers, along a way, to a value that a source states. */
function wayLeft({ p, inputs, targets, caveats }: Verdict): Distance | undefined {
  const { y, yT, unit } = inputs;
  const isStated = targets.length === 1 && targets[0]?.value === yT;
  if (!p || y === undefined || yT === undefined || unit === undefined || !isStated)
    return undefined;
  if (caveats.some(isInexact)) return undefined;
  const by = digits(new Decimal(yT).minus(y).abs());
  if (by === '0') return { kind: 'at-bound' };
  const points = convert({ value: by, unit }, 'percent');
  return points === undefined
    ? { kind: 'short', by, unit }
    : { kind: 'short', by: points, unit: 'percentage-points' };
}

const isInexact = (caveat: Caveat): boolean =>
  caveat.input !== 'baseline' &&
  (isUnsettled(caveat) || caveat.reason === 'approximate' || caveat.reason === 'bound');

/** The number itself may be another one: sources disagree, or it is a reading or for the time being. */
export const isUnsettled = ({ reason }: Caveat): boolean =>
  reason === 'reconstructed' || reason === 'disputed' || reason === 'provisional';

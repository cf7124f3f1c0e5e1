import type { Ratio } from './ratio.ts';
import type { SeriesPoint } from './series.ts';

/** What can be said of an actual against a target: a closed list, in the order of a legend. */
export const progressStatuses = [
  'achieved-early',
  'achieved',
  'on-track',
  'slightly-behind',
  'far-behind',
  'reversed',
  'not-achieved',
  'maintained',
  'not-maintained',
  'too-early',
  'insufficient-data',
  'conflict',
  'no-chart',
] as const;

export type ProgressStatus = (typeof progressStatuses)[number];

const unjudged: ReadonlySet<ProgressStatus> = new Set([
  'too-early',
  'insufficient-data',
  'conflict',
  'no-chart',
]);

/** Whether the status is a verdict: the actual was held against the target. */
export const isJudged = (status: ProgressStatus): boolean => !unjudged.has(status);

/**
 * Why data are insufficient. `base-year`: it is not stated. `time-span`: it is not before the target
 * year, or more than a hundred years before. `common-unit`: the values cannot be counted in one unit. `exact-actual`: the actual is a
 * bound (超过25) that settles neither way. `baseline` also stands for a base of 0 or less where a
 * rate, growth or multiple is promised.
 */
export const missingInputs = [
  'target',
  'baseline',
  'actual',
  'base-year',
  'time-span',
  'common-unit',
  'exact-actual',
] as const;

export type MissingInput = (typeof missingInputs)[number];

/**
 * What enters the formula, in one unit: exact decimal digits, and years. Where something is missing
 * only what is settled is given: T wherever a target is set.
 */
export interface ProgressInputs {
  unit?: string;
  y0?: string;
  t0?: number;
  y?: string;
  t?: number;
  /** The promised value, computed from y0 for a rate, growth or multiple; absent for a range. */
  yT?: string;
  T?: number;
}

/** The same verdict by the other reading: pace as a ratio of yearly growth rates. */
export interface CompoundReading {
  q: Ratio;
  status: ProgressStatus;
  /** The verdict depends on the method. */
  differs: boolean;
}

/** Something a reader must know of a number that entered the verdict. */
export interface Caveat {
  input: 'baseline' | 'target' | 'actual';
  /** `bound`: not a plain value; `cutoff`: not the whole period; `late`: after the target year. */
  reason:
    | 'reconstructed'
    | 'disputed'
    | 'provisional'
    | 'approximate'
    | 'bound'
    | 'cutoff'
    | 'period-inferred'
    | 'late';
}

/** The verdict on one reading of the final target, with all that is needed to recompute it. */
export interface Verdict {
  status: ProgressStatus;
  /** Only with `insufficient-data`. */
  missing?: MissingInput;
  /** Only with `conflict`: the figures of one period that disagree. */
  conflict?: { input: 'baseline' | 'actual'; points: readonly SeriesPoint[] };
  baseline?: SeriesPoint;
  /** One target, or the two ends of a range; empty where no target is set. */
  targets: readonly SeriesPoint[];
  actual?: SeriesPoint;
  inputs: ProgressInputs;
  /** Share of the way, share of the time, pace; only where the target is a way to go. */
  p?: Ratio;
  e?: Ratio;
  q?: Ratio;
  /** Only where the pace decides and y0, y and yT are positive. */
  compound?: CompoundReading;
  caveats: readonly Caveat[];
}

/** Progress of one series towards its final target. */
export interface Progress {
  method: 'LP-1';
  area: string;
  /** That of every verdict; `conflict` where they differ. */
  status: ProgressStatus;
  /** One for each different final target; one without any target. */
  verdicts: readonly [Verdict, ...Verdict[]];
}

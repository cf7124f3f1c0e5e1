import type { Distance } from '../../domain/distance.ts';
import { isTold } from '../standing.ts';
import { isDrawable, position } from '../value.ts';
import type { KindedValue } from '../value.ts';
import type { Size } from '../size.ts';

/** One indicator in one area over the years. */
export interface TrajectoryInput {
  /** Unique in the page. */
  id: string;
  indicator: string;
  area: string;
  /** Unit of the axis; values in another unit carry `converted` or `offAxis`. */
  unit: string;
  values: readonly KindedValue[];
  direction?: 'increase' | 'decrease' | 'none';
  /** How the reported value of a year stands to the target; absent where there is no verdict. */
  judged?: { year: number; distance: Distance };
  /**
   * False where a straight way from baseline to target means nothing: a floor, a ceiling, a rate
   * that holds every year. True when absent.
   */
  hasReferencePath?: boolean;
  /** `wide` when absent. */
  size?: Size;
}

export type Role = 'baseline' | 'interim-target' | 'target' | 'actual' | 'latest-actual';

export type RoledValue = KindedValue & { role: Role };

/** A stretch between two actual values; `gap` where years in between have none. */
export interface Stretch {
  from: KindedValue;
  to: KindedValue;
  gap: boolean;
}

export interface TrajectorySeries {
  /** Those that are drawn, by year, baselines before actuals before targets. */
  values: readonly RoledValue[];
  /** Those that words and tables name, in the same order: also targets that the axis has no unit for. */
  told: readonly RoledValue[];
  stretches: readonly Stretch[];
  /** Baseline and final target of each reference path. */
  paths: readonly (readonly [KindedValue, KindedValue])[];
}

const kindOrder = { baseline: 0, actual: 1, target: 2 } as const;

function roleOf(value: KindedValue, lastYear: Record<'actual' | 'target', number>): Role {
  if (value.kind === 'baseline') return 'baseline';
  const isLast = value.year === lastYear[value.kind];
  if (value.kind === 'target') return isLast ? 'target' : 'interim-target';
  return isLast ? 'latest-actual' : 'actual';
}

/**
 * Baseline and actuals in order of years. A year with two values that disagree breaks the line: no
 * one knows which of them it should pass through.
 */
function stretchesOf(values: readonly KindedValue[]): Stretch[] {
  const reported = values.filter(({ kind }) => kind !== 'target');
  const years = [...new Set(reported.map(({ year }) => year))];
  const inYear = years.map((year) => {
    const all = reported.filter((value) => value.year === year);
    return new Set(all.map(position)).size === 1 ? all.at(-1) : undefined;
  });
  return inYear.flatMap((to, index) => {
    const from = inYear[index - 1];
    return from && to ? [{ from, to, gap: to.year - from.year > 1 }] : [];
  });
}

/** Sorts out what is drawn: roles, the line of reported values, and the reference paths. */
export function trajectorySeries(input: TrajectoryInput): TrajectorySeries {
  const known = input.values
    .filter(isTold)
    .toSorted((a, b) => a.year - b.year || kindOrder[a.kind] - kindOrder[b.kind]);
  const last = (kind: 'actual' | 'target'): number =>
    Math.max(...known.filter((value) => value.kind === kind).map(({ year }) => year));
  const lastYear = { actual: last('actual'), target: last('target') };
  const told = known.map((value) => ({ ...value, role: roleOf(value, lastYear) }));
  const values = told.filter(isDrawable);
  const baselines = values.filter(({ role }) => role === 'baseline');
  const base = baselines.length === 1 ? baselines[0] : undefined;
  const paths =
    base && input.hasReferencePath !== false
      ? values.filter(({ role, year }) => role === 'target' && year > base.year)
      : [];
  return {
    values,
    told,
    stretches: stretchesOf(values),
    paths: paths.map((target) => [base!, target] as const),
  };
}

import { isDrawable } from './value.ts';
import type { KindedValue, ValueKind } from './value.ts';

/**
 * Where an indicator stands: the last baseline, the latest actual and the final target. Each is a
 * list because sources may disagree over one year; then nothing may pick one of them.
 */
export interface Standing {
  baseline: readonly KindedValue[];
  actual: readonly KindedValue[];
  target: readonly KindedValue[];
  /** Final targets in a unit that the axis does not have. */
  offAxis: readonly KindedValue[];
}

export const kindsInOrder = ['baseline', 'actual', 'target'] as const;

function ofLastYear(values: readonly KindedValue[], kind: ValueKind): KindedValue[] {
  const all = values.filter((value) => value.kind === kind && isTold(value));
  const last = Math.max(...all.map(({ year }) => year));
  return all.filter(({ year }) => year === last);
}

/** Whether words and tables name the value. */
export const isTold = (value: KindedValue): boolean => isDrawable(value) || value.offAxis === true;

export function standingOf(values: readonly KindedValue[]): Standing {
  const last = (kind: ValueKind): KindedValue[] => ofLastYear(values, kind).filter(isDrawable);
  return {
    baseline: last('baseline'),
    actual: last('actual'),
    target: last('target'),
    offAxis: ofLastYear(values, 'target').filter(({ offAxis }) => offAxis),
  };
}

/** All values of a standing that have a place: baselines, actuals, targets. */
export const allOf = (standing: Standing): KindedValue[] =>
  kindsInOrder.flatMap((kind) => standing[kind]);

/** All values of a standing that words and tables name. */
export const toldOf = (standing: Standing): KindedValue[] => [
  ...allOf(standing),
  ...standing.offAxis,
];

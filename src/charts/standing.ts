import { isDrawable } from './value.ts';
import type { KindedValue, ValueKind } from './value.ts';

/**
 * Where an indicator stands: the first baseline, the latest actual and the final target. Each is a
 * list because sources may disagree over one year; then nothing may pick one of them.
 */
export interface Standing {
  baseline: readonly KindedValue[];
  actual: readonly KindedValue[];
  target: readonly KindedValue[];
}

export const kindsInOrder = ['baseline', 'actual', 'target'] as const;

function ofYear(values: readonly KindedValue[], kind: ValueKind): KindedValue[] {
  const all = values.filter((value) => value.kind === kind && isDrawable(value));
  const years = all.map(({ year }) => year);
  const year = kind === 'baseline' ? Math.min(...years) : Math.max(...years);
  return all.filter((value) => value.year === year);
}

export const standingOf = (values: readonly KindedValue[]): Standing => ({
  baseline: ofYear(values, 'baseline'),
  actual: ofYear(values, 'actual'),
  target: ofYear(values, 'target'),
});

/** All values of a standing: baselines, actuals, targets. */
export const allOf = (standing: Standing): KindedValue[] =>
  kindsInOrder.flatMap((kind) => standing[kind]);

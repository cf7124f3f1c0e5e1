import { observationSchema, type Observation } from './figure.ts';
import { progressOf } from './progress.ts';
import { seriesOf, type Series, type SeriesInput } from './series.ts';
import type { Verdict } from './verdict.ts';

type Rest = Partial<Omit<SeriesInput, 'observations'>>;
type Stated = Partial<Record<keyof Observation, unknown>>;

let count = 0;

/** An observation that passes its schema, for tests: `{ kind, period, value }` and what matters. */
export function observation(stated: Stated): Observation {
  count += 1;
  return observationSchema.parse({
    id: `figure-${count}`,
    area: 'panan',
    unit: 'percent',
    source: 'panan-2021-48',
    locator: '附件1 第1项',
    printed: '1',
    ...stated,
  });
}

export const baseline = (period: string, value: string, more: Stated = {}): Observation =>
  observation({ kind: 'baseline', period, value, ...more });

export const target = (period: string, value: string, more: Stated = {}): Observation =>
  observation({ kind: 'target', period, value, ...more });

export const actual = (period: string, value: string, more: Stated = {}): Observation =>
  observation({ kind: 'actual', period, value, ...more });

/** The one series of a level in percent where more is better, unless said otherwise. */
export function onlySeries(observations: Observation[], rest: Rest = {}): Series {
  const [series, ...others] = seriesOf({
    targetType: 'level',
    unit: 'percent',
    direction: 'increase',
    ...rest,
    observations,
  });
  if (!series || others.length > 0) throw new Error(`${others.length + 1} series, not one`);
  return series;
}

/** The one verdict on these observations. */
export function verdictOf(observations: Observation[], rest: Rest = {}): Verdict {
  const { verdicts } = progressOf(onlySeries(observations, rest));
  if (verdicts.length > 1) throw new Error(`${verdicts.length} verdicts, not one`);
  return verdicts[0];
}

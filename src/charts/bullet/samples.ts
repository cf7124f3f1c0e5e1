import { trajectorySamples } from '../trajectory/samples.ts';
import type { BulletInput } from './series.ts';

/** The awkward values of the trajectory, as rows. */
export const bulletSamples: readonly BulletInput[] = trajectorySamples.flatMap(
  ({ id, indicator, area, unit, values }) => [{ id, indicator, area, unit, values }],
);

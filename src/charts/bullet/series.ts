import type { KindedValue } from '../value.ts';

/** One indicator in one area as one row of a table or list. */
export interface BulletInput {
  /** Unique in the page. */
  id: string;
  indicator: string;
  area: string;
  /** Unit of the scale; values in another unit carry `converted`. */
  unit: string;
  /** The chart picks the last baseline, the latest actual and the final target. */
  values: readonly KindedValue[];
  /** False where the cells beside it print the numbers already. True when absent. */
  labelled?: boolean;
}

import { units } from '../../domain/unit.ts';
import { labels } from '../labels.ts';
import { kindsInOrder } from '../standing.ts';
import type { TrajectoryInput } from './series.ts';

/** What is missing, and how the reported value stands to the target where that is judged. */
export function finding({ values, judged }: TrajectoryInput): string[] {
  const missing = kindsInOrder
    .filter((kind) => !values.some((value) => value.kind === kind))
    .map((kind) => labels.missing[kind]);
  return judged ? [...missing, distanceText(judged)] : missing;
}

function distanceText({ year, distance }: NonNullable<TrajectoryInput['judged']>): string {
  const words = labels.trajectory;
  switch (distance.kind) {
    case 'short':
      return words.missing(year, distance.by + (units.get(distance.unit)?.label ?? ''));
    case 'at-bound':
      return words.atExcludedBound(year);
    default:
      return words[distance.kind](year);
  }
}

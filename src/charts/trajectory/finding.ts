import { Decimal, digits } from '../../domain/decimal.ts';
import { satisfies } from '../../domain/quantity.ts';
import type { Comparator } from '../../domain/quantity.ts';
import { labels } from '../labels.ts';
import { kindsInOrder } from '../standing.ts';
import { isUncertain } from '../value.ts';
import type { Role, RoledValue, TrajectoryInput } from './series.ts';

/** What is missing, and whether the latest actual value is at the final target or how far from it. */
export function finding(input: TrajectoryInput, values: readonly RoledValue[]): string[] {
  const missing = kindsInOrder
    .filter((kind) => !values.some((value) => value.kind === kind))
    .map((kind) => labels.missing[kind]);
  return [...missing, distance(input, values)].filter((clause) => clause !== '');
}

/** The only value of that role, unless it is uncertain: nothing is said about disputed numbers. */
function settled(values: readonly RoledValue[], role: Role): RoledValue | undefined {
  const [value, ...others] = values.filter((each) => each.role === role);
  return value && others.length === 0 && !isUncertain(value) && !value.approximate
    ? value
    : undefined;
}

const exact = ({ value, converted }: RoledValue): string => converted ?? value;

/** An exact target counts as a threshold in the direction in which the indicator is to move. */
function threshold(target: RoledValue, direction: TrajectoryInput['direction']): Comparator {
  if (target.comparator !== undefined && target.comparator !== '=') return target.comparator;
  if (direction === 'increase') return '>=';
  return direction === 'decrease' ? '<=' : '=';
}

function distance(input: TrajectoryInput, values: readonly RoledValue[]): string {
  const actual = settled(values, 'latest-actual');
  const target = settled(values, 'target');
  if (!actual || !target) return '';
  const comparator = threshold(target, input.direction);
  const reached = satisfies(exact(actual), comparator, exact(target));
  const bound = actual.comparator ?? '=';
  // 超过80 proves that 60 was passed; it does not tell how far 100 is.
  if (bound !== '=') {
    return reached && bound[0] === comparator[0] ? labels.trajectory.reached(actual.year) : '';
  }
  if (reached) return labels.trajectory.reached(actual.year);
  const gap = digits(new Decimal(exact(target)).minus(exact(actual)).abs());
  if (gap === '0') return labels.trajectory.atExcludedBound(actual.year);
  const unit = input.unit === '%' ? labels.trajectory.percentagePoints : input.unit;
  return labels.trajectory.missing(actual.year, gap + unit);
}

import { Decimal } from '../domain/decimal.ts';
import { convert, satisfies } from '../domain/quantity.ts';
import type { Series, SeriesPoint } from '../domain/series.ts';
import { amountText, periodText, quantityText } from './format.ts';

/** What a series says, in one sentence for the top of its chart: latest value against the promise. */
export function seriesHeadline(series: Series): string {
  const actual = series.actuals.at(-1);
  const targets = series.finalTargets;
  const [target] = targets;
  const disagree = new Set(targets.map(({ observation }) => quantityText(observation))).size > 1;
  if (!target) return actual ? `${stated(actual)}，来源没有写明目标` : '';
  const promise = disagree
    ? `${periodText(target.observation.period)}的目标，来源说法不一：${targets
        .map(({ observation }) => quantityText(observation))
        .join('与')}`
    : `${periodText(target.observation.period)}的目标是${quantityText(target.observation)}`;
  if (actual && actual.year >= (series.baselines[0]?.year ?? actual.year) && !disagree) {
    return `${stated(actual)}，${gap(series, actual, target)}`;
  }
  const base = series.baselines[0];
  if (base) return `${stated(base)}，${promise}，还没有报告值`;
  return `${promise}，来源没有给出基期值${actual ? '' : '和报告值'}`;
}

const stated = ({ observation }: SeriesPoint): string =>
  `${periodText(observation.period)}为${quantityText(observation)}`;

function gap({ unit, direction }: Series, actual: SeriesPoint, target: SeriesPoint): string {
  const goal = `${periodText(target.observation.period)}的目标${quantityText(target.observation)}`;
  if (actual.unit !== unit || target.unit !== unit) return goal;
  const isPast =
    target.comparator === '='
      ? new Decimal(actual.value).cmp(target.value) * (direction === 'decrease' ? -1 : 1) >= 0
      : satisfies(actual.value, target.comparator, target.value);
  if (isPast) return `已达到${goal}`;
  if (actual.comparator !== '=' || actual.observation.approximate) return goal;
  const distance = new Decimal(target.value).minus(actual.value).abs().toFixed();
  const points = convert({ value: distance, unit }, 'percent');
  const missing =
    points === undefined ? amountText(distance, unit) : amountText(points, 'percentage-points');
  return `离${goal}还差${missing}`;
}

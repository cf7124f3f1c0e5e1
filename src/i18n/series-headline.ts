import { agreed, distinct } from '../domain/agreement.ts';
import { Decimal } from '../domain/decimal.ts';
import { distanceOf, isUnsettled, type Distance } from '../domain/distance.ts';
import { baselinesOf } from '../domain/goal.ts';
import { progressOf } from '../domain/progress.ts';
import { ofPeriod, type Series, type SeriesPoint } from '../domain/series.ts';
import type { Verdict } from '../domain/verdict.ts';
import { amountText, groupDigits, periodText, quantityText } from './format.ts';
import { caveatsText, rounded } from './progress-text.ts';
import { zh } from './zh.ts';

/**
 * What a series says, in one sentence for the top of its chart: the actual by which it is judged
 * against the promise. It says no more than the verdict of method LP-1 on the same series.
 */
export function seriesHeadline(series: Series): string {
  const { status, verdicts } = progressOf(series);
  const [verdict] = verdicts;
  const [target] = verdict.targets;
  const reported = stated('actual', reportedIn(series, verdict));
  if (!target) return reported && `${reported}，来源没有写明目标`;

  const subject = `${periodText(target.observation.period)}的目标`;
  const promises = [...new Set(verdicts.map(({ targets }) => promised(targets)))];
  const isOne = promises.length === 1;
  const promise = isOne ? `${subject}是${promises[0]}` : `${subject}，${differing(promises)}`;
  const distance = isOne ? distanceOf(verdict) : undefined;
  const base = stated('baseline', basesOf(series, verdict));

  const known = (): string[] => {
    if (reported === '') return [base, promise, computed(verdict), absent(base)];
    if (distance) return [reported, toGoal(distance, subject + promises[0]), computed(verdict)];
    if (status === 'too-early') return [base || reported, promise, '还没有基期之后的报告值'];
    const disputed = verdict.conflict?.input === 'baseline' ? base : '';
    return [reported, disputed, promise, computed(verdict), obstacle(series, verdict)];
  };
  return known().filter(Boolean).join('，') + doubts(verdict, isOne);
}

const reportedIn = ({ actuals }: Series, { actual, conflict }: Verdict): readonly SeriesPoint[] => {
  if (actual) return [actual];
  return conflict?.input === 'actual' ? conflict.points : ofPeriod(actuals, actuals.at(-1));
};

function basesOf(series: Series, { baseline, conflict }: Verdict): readonly SeriesPoint[] {
  if (baseline) return [baseline];
  if (conflict?.input === 'baseline') return conflict.points;
  const baselines = baselinesOf(series);
  return ofPeriod(baselines, baselines.at(-1));
}

/** The value of one period on which the sources agree, or all of them. */
function stated(input: 'baseline' | 'actual', points: readonly SeriesPoint[]): string {
  const [first] = points;
  if (!first) return '';
  const period = periodText(first.observation.period);
  const one = agreed(points);
  if (one) return `${period}为${quantityText(one.observation)}`;
  return `${period}的${zh.inputNames[input]}，${differing(distinct(points).map(textOf))}`;
}

const textOf = ({ observation }: SeriesPoint): string => quantityText(observation);
const differing = (texts: readonly string[]): string => `来源说法不一：${texts.join('与')}`;

/** One target, or the ends of a range. */
function promised(targets: readonly SeriesPoint[]): string {
  const isSpan = targets.length === 2 && targets.every(({ comparator }) => comparator === '=');
  if (!isSpan) return targets.map(textOf).join('、');
  return targets
    .toSorted((a, b) => new Decimal(a.value).cmp(b.value))
    .map(textOf)
    .join('至');
}

/** What a rate, growth or multiple of the base comes to. */
function computed({ targets, inputs: { yT, unit } }: Verdict): string {
  const [target, ...others] = targets;
  if (!target || others.length > 0 || yT === undefined || unit === undefined) return '';
  return target.value === yT ? '' : `按基期值算为${amountText(rounded(yT), unit)}`;
}

function toGoal(distance: Distance, goal: string): string {
  switch (distance.kind) {
    case 'reached':
      return `已达到${goal}`;
    case 'missed':
      return `未达到${goal}`;
    case 'kept':
      return `符合${goal}`;
    case 'broken':
      return `不符合${goal}`;
    case 'at-bound':
      return `等于${goal}的界限，尚未达到`;
    case 'short':
      return `离${goal}还差${lengthText(distance.by, distance.unit)}`;
  }
}

/** Two places in a ranking are 2位 apart, not 第2位. */
const lengthText = (by: string, unit: string): string =>
  unit === 'rank' ? `${groupDigits(by)}位` : amountText(by, unit);

const absent = (base: string): string =>
  base === '' ? '来源没有给出基期值和报告值' : '还没有报告值';

/** Why the reported value cannot be held against the target. */
function obstacle({ baselines }: Series, { missing }: Verdict): string {
  if (missing === 'baseline') return baselines.length === 0 ? zh.missingInputs.baseline : '';
  if (missing === 'actual') return '两者的统计期间不同';
  const isToldHere = missing === 'common-unit' || missing === 'exact-actual';
  return isToldHere ? zh.missingInputs[missing] : '';
}

function doubts({ caveats }: Verdict, isOnePromise: boolean): string {
  const unsettled = caveats
    .filter(isUnsettled)
    .filter(({ input, reason }) => isOnePromise || input !== 'target' || reason !== 'disputed');
  return unsettled.length === 0 ? '' : `（${caveatsText(unsettled)}）`;
}

import { agreed, distinct } from './agreement.ts';
import { caveatsOf } from './caveat.ts';
import { goalOf } from './goal-by-type.ts';
import type { Goal } from './goal.ts';
import { judge } from './judgement.ts';
import { isOpen } from './period.ts';
import { ofPeriod, type Series, type SeriesPoint } from './series.ts';
import type { Progress, ProgressInputs, Verdict } from './verdict.ts';

/**
 * Progress of a series towards its final target by method LP-1 (`/method/`): exact decimals, the
 * observation's own year, no extrapolation, no missing baseline replaced. Never throws and never
 * gives NaN for observations that pass their schema.
 *
 * Final targets that say different things are judged one by one; where the verdicts are the same
 * that is the status, else it is `conflict`.
 */
export function progressOf(series: Series): Progress {
  const progress = judged.get(series) ?? judgeSeries(series);
  judged.set(series, progress);
  return progress;
}

/** Roots at 30 places are slow, and several pages show the progress of one series. */
const judged = new WeakMap<Series, Progress>();

function judgeSeries(series: Series): Progress {
  const [first, ...others] = promisesOf(series).map((targets) => verdictOn(series, targets));
  const verdicts = [first ?? verdictOn(series, []), ...others] as const;
  const [{ status }] = verdicts;
  const isSame = verdicts.every((verdict) => verdict.status === status);
  return {
    method: 'LP-1',
    area: series.area,
    status: isSame ? status : 'conflict',
    verdicts,
  };
}

/** Each different final target alone; the ends of a range together, source by source. */
function promisesOf({ targetType, finalTargets }: Series): SeriesPoint[][] {
  if (targetType !== 'range') return distinct(finalTargets).map((target) => [target]);
  return [...Map.groupBy(finalTargets, ({ observation }) => observation.source).values()];
}

function verdictOn(series: Series, targets: readonly SeriesPoint[]): Verdict {
  const [target] = targets;
  const inputs: ProgressInputs = target ? { T: target.year } : {};
  const bare = { status: 'insufficient-data', targets, inputs, caveats: [] } as const;
  if (series.targetType === 'qualitative') return { ...bare, status: 'no-chart' };

  const goal = goalOf(series, targets);
  if (goal.kind === 'missing') return { ...bare, missing: goal.missing };
  if (goal.kind === 'conflict') {
    return { ...bare, status: 'conflict', conflict: { input: 'baseline', points: goal.points } };
  }
  const { baseline } = goal;
  const known = { ...bare, inputs: inputsOf(goal), ...(baseline && { baseline }) };

  const usable = series.actuals.filter(({ unit }) => unit === goal.unit);
  const hasOtherUnit = usable.length === 0 && series.actuals.length > 0;
  if (hasOtherUnit) return { ...known, missing: 'common-unit' };
  const stated = actualsFor(goal, usable, targets);
  if (stated.length === 0) return { ...known, missing: 'actual' };
  const actual = agreed(stated);
  if (!actual) {
    return { ...known, status: 'conflict', conflict: { input: 'actual', points: stated } };
  }
  return {
    ...known,
    ...judge(goal, actual),
    actual,
    inputs: { ...known.inputs, y: actual.value, t: actual.year },
    caveats: caveatsOf(baseline, targets, actual),
  };
}

/**
 * The statements of one period by which the goal is judged: the last up to its year; without any,
 * the first after it; without that, what there is from before the base year. For a target without
 * an end simply the last.
 */
function actualsFor(
  { t0, T, countedFrom }: Goal,
  actuals: readonly SeriesPoint[],
  targets: readonly SeriesPoint[],
): SeriesPoint[] {
  const last = targets.some(({ observation }) => isOpen(observation.period)) ? Infinity : T;
  const counted = actuals.filter(
    ({ startYear }) => countedFrom === undefined || startYear === countedFrom,
  );
  const after = counted.filter(({ year }) => t0 === undefined || year > t0);
  const chosen = after.findLast(({ year }) => year <= last) ?? after[0] ?? counted.at(-1);
  return ofPeriod(counted, chosen);
}

function inputsOf(goal: Goal): ProgressInputs {
  const { unit, t0, T } = goal;
  const y0 = goal.kind === 'average' ? undefined : goal.y0;
  const bounds = goal.kind === 'hold' ? goal.bounds : [goal.yT];
  const [yT] = bounds.length === 1 ? bounds : [];
  return {
    unit,
    ...(y0 !== undefined && { y0 }),
    ...(t0 !== undefined && { t0 }),
    ...(yT && { yT: yT.value }),
    T,
  };
}

import { agreed, distinct, momentOf } from './agreement.ts';
import type { Observation, TargetType } from './figure.ts';
import type { Indicator } from './indicator.ts';
import { endYear, parsePeriod, startYear } from './period.ts';
import { convert, type Comparator } from './quantity.ts';

/** One observation of a series, its value in the unit of the series wherever it can be converted. */
export interface SeriesPoint {
  /** As the source states it: printed form, own unit, locator, status. */
  observation: Observation;
  /** The year in which its period ends: the year at which the value is read. */
  year: number;
  /** The year in which its period begins; equal to `year` unless the period is an interval. */
  startYear: number;
  comparator: Comparator;
  /** Decimal digits, exact; counted in `unit`. */
  value: string;
  /** The unit of the series, or the observation's own where no conversion leads to it. */
  unit: string;
  /** Its number is an editor's reading of a damaged text (`reconstructed`) or `provisional`. */
  uncertain: boolean;
  /** Another figure of the same kind, period and cut-off says something else, or it is marked so. */
  disputed: boolean;
}

/** What one indicator says of one area, with its targets of one type. Lists ascend by period. */
export interface Series {
  area: string;
  targetType: TargetType;
  /** The unit of the indicator. */
  unit: string;
  direction: Indicator['direction'];
  baselines: readonly SeriesPoint[];
  /** Interim and final targets; an interval counts at its last year. */
  targets: readonly SeriesPoint[];
  actuals: readonly SeriesPoint[];
  /** The targets for the last year: several where sources differ, or give both ends of a range. */
  finalTargets: readonly SeriesPoint[];
}

export type SeriesInput = Pick<Indicator, 'observations' | 'targetType' | 'unit' | 'direction'>;

/**
 * One series for each area, in the order in which the areas first occur. An area whose targets are
 * of several types (a level and a yearly rate) has one series for each type: they are different
 * promises. Baselines and actuals belong to all of them, unless they name a target type of their
 * own. Parameters belong to none.
 */
export function seriesOf(indicator: SeriesInput): readonly Series[] {
  const series = known.get(indicator) ?? makeSeries(indicator);
  known.set(indicator, series);
  return series;
}

/** Every page of an indicator, of its figures and of its areas asks for the same series. */
const known = new WeakMap<SeriesInput, readonly Series[]>();

function makeSeries(indicator: SeriesInput): Series[] {
  const followed = indicator.observations.filter(({ kind }) => kind !== 'parameter');
  return [...Map.groupBy(followed, ({ area }) => area)].flatMap(([area, observations]) =>
    typesOf(observations, indicator.targetType).map((targetType) =>
      oneSeries(indicator, area, targetType, observations),
    ),
  );
}

function typesOf(observations: readonly Observation[], usual: TargetType): TargetType[] {
  const hasTarget = observations.some(({ kind }) => kind === 'target');
  const deciding = hasTarget
    ? observations.filter(({ kind, targetType }) => kind === 'target' || targetType)
    : observations;
  return [...new Set(deciding.map(({ targetType }) => targetType ?? usual))];
}

function oneSeries(
  { targetType: usual, unit, direction }: SeriesInput,
  area: string,
  targetType: TargetType,
  observations: readonly Observation[],
): Series {
  const pointsOf = (wanted: Observation['kind']): SeriesPoint[] => {
    const points = observations
      .filter(({ kind }) => kind === wanted)
      .filter((it) => (it.targetType ?? (wanted === 'target' ? usual : targetType)) === targetType)
      .map((observation) => pointOf(observation, unit))
      .sort(byPeriod);
    return points.map((point) => ({ ...point, disputed: isDisputed(point, points, targetType) }));
  };
  const targets = pointsOf('target');
  return {
    area,
    targetType,
    unit,
    direction,
    baselines: pointsOf('baseline'),
    targets,
    actuals: pointsOf('actual'),
    finalTargets: targets.filter(({ year }) => year === targets.at(-1)?.year),
  };
}

function pointOf(observation: Observation, seriesUnit: string): SeriesPoint {
  const { period, comparator, value, unit, status } = observation;
  const converted = convert(observation, seriesUnit);
  return {
    observation,
    year: endYear(period) ?? 0,
    startYear: startYear(period) ?? 0,
    comparator,
    value: converted ?? value,
    unit: converted === undefined ? unit : seriesUnit,
    uncertain: status === 'reconstructed' || status === 'provisional',
    disputed: status === 'disputed',
  };
}

/** Two ends of a range are no dispute; two comparators before one value of a target are. */
function isDisputed(point: SeriesPoint, all: readonly SeriesPoint[], type: TargetType): boolean {
  if (point.disputed) return true;
  const { kind } = point.observation;
  if (kind === 'target' && type === 'range') return false;
  const moment = momentOf(point.observation);
  const same = all.filter(({ observation }) => momentOf(observation) === moment);
  return kind === 'target' ? distinct(same).length > 1 : agreed(same) === undefined;
}

/** By the last day of the period; of two that end together the longer comes first. */
function byPeriod(a: SeriesPoint, b: SeriesPoint): number {
  const [left, right] = [sortKey(a), sortKey(b)];
  return left < right ? -1 : left > right ? 1 : 0;
}

function sortKey({ observation }: SeriesPoint): string {
  const period = parsePeriod(observation.period);
  return period ? period.end + '-12-31'.slice(period.end.length - 4) + period.start : '';
}

/**
 * Of some points those for the period of one of them: the values of the whole period, or, where each
 * has a cut-off, all of them, since the words of a cut-off give no order of days.
 */
export function ofPeriod(
  points: readonly SeriesPoint[],
  one: SeriesPoint | undefined,
): SeriesPoint[] {
  const same = points.filter(({ observation }) => observation.period === one?.observation.period);
  const whole = same.filter(({ observation }) => observation.cutoff === undefined);
  return whole.length > 0 ? whole : same;
}

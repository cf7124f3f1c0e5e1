import { distanceOf, isUnsettled } from '../domain/distance.ts';
import { baselinesOf } from '../domain/goal.ts';
import { progressOf } from '../domain/progress.ts';
import type { Series, SeriesPoint } from '../domain/series.ts';
import { units } from '../domain/unit.ts';
import type { TrajectoryInput } from './trajectory/series.ts';
import type { KindedValue, ValueKind } from './value.ts';

export interface SeriesNames {
  /** Unique in the page. */
  id: string;
  indicator: string;
  area: string;
  /** Address of a figure, by its id in the entry. */
  href?: (figure: string) => string;
}

/** A straight way from baseline to target means something for these types only. */
const withPath = new Set(['level', 'cumulative', 'growth', 'multiple']);

/** What the charts need of a series: every point as printed, with its place on a common axis. */
export function trajectoryInput(series: Series, names: SeriesNames): TrajectoryInput {
  const { href, ...rest } = names;
  const axisUnit = axisUnitOf(series);
  return {
    ...rest,
    unit: units.get(axisUnit)?.label ?? '',
    values: chartValues(series, series.baselines, axisUnit, href),
    ...judged(series),
    direction: series.direction,
    hasReferencePath: withPath.has(series.targetType),
  };
}

/** The unit of the series; that of its target where nothing is counted in the series' own. */
function axisUnitOf({ unit, baselines, actuals, targets, finalTargets }: Series): string {
  const isCounted = [...baselines, ...actuals, ...targets].some((point) => point.unit === unit);
  return isCounted ? unit : (finalTargets[0]?.unit ?? unit);
}

/** What charts of one standing need: of the baselines only those from which the target is judged. */
export const seriesValues = (series: Series): KindedValue[] =>
  chartValues(series, baselinesOf(series), series.unit);

function chartValues(
  { actuals, targets }: Series,
  baselines: readonly SeriesPoint[],
  axisUnit: string,
  href?: SeriesNames['href'],
): KindedValue[] {
  const of = (kind: ValueKind) => (point: SeriesPoint) => value(kind, point, axisUnit, href);
  return [
    ...baselines.map(of('baseline')),
    ...actuals.map(of('actual')),
    ...targets.map(of('target')),
  ];
}

/** Nothing is said of a number that may still be another one, nor where targets differ. */
function judged(series: Series): Pick<TrajectoryInput, 'judged'> {
  const [verdict, ...others] = progressOf(series).verdicts;
  const distance = distanceOf(verdict);
  if (!distance || !verdict.actual || others.length > 0) return {};
  if (verdict.caveats.some(isUnsettled)) return {};
  return { judged: { year: verdict.actual.year, distance } };
}

function value(
  kind: ValueKind,
  { observation, year, value: converted, unit }: SeriesPoint,
  axisUnit: string,
  href: SeriesNames['href'],
): KindedValue {
  return {
    kind,
    year,
    value: observation.value,
    unit: units.get(observation.unit)?.label ?? '',
    ...(unit === observation.unit ? {} : { converted }),
    ...(unit === axisUnit ? {} : { offAxis: true }),
    comparator: observation.comparator,
    approximate: observation.approximate,
    status: observation.status,
    ...(href ? { href: href(observation.id) } : {}),
  };
}

import type { Series, SeriesPoint } from '../domain/series.ts';
import { units } from '../domain/unit.ts';
import type { TrajectoryInput } from './trajectory/series.ts';
import type { KindedValue } from './value.ts';

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
  return {
    ...rest,
    unit: units.get(series.unit)?.label ?? '',
    values: seriesValues(series, href),
    direction: series.direction,
    hasReferencePath: withPath.has(series.targetType),
  };
}

/** The points of a series as chart values, baselines first, then actuals, then targets. */
export const seriesValues = (series: Series, href?: SeriesNames['href']): KindedValue[] => [
  ...series.baselines.map((point) => value('baseline', point, href)),
  ...series.actuals.map((point) => value('actual', point, href)),
  ...series.targets.map((point) => value('target', point, href)),
];

function value(
  kind: KindedValue['kind'],
  { observation, year, value: converted, unit }: SeriesPoint,
  href: SeriesNames['href'],
): KindedValue {
  return {
    kind,
    year,
    value: observation.value,
    unit: units.get(observation.unit)?.label ?? '',
    ...(unit === observation.unit ? {} : { converted }),
    comparator: observation.comparator,
    approximate: observation.approximate,
    status: observation.status,
    ...(href ? { href: href(observation.id) } : {}),
  };
}

import { baselinesOf } from '../domain/goal.ts';
import type { Series, SeriesPoint } from '../domain/series.ts';

/** What one side says of an indicator, and what a comparison has to watch, as plain text. */
export interface CompareCell {
  stated: readonly { kind: 'baseline' | 'actual' | 'target'; points: readonly SeriesPoint[] }[];
  /** Values that should be equal on both sides; absent where nothing is stated. */
  facts: Readonly<Record<Fact, string>>;
}

export const facts = ['baselineYear', 'actualYear', 'targetYear', 'comparator', 'unit'] as const;
export type Fact = (typeof facts)[number];

/** The base from which the target is judged, the latest report, and the final target; one area or plan. */
export function compareCell(series: Series): CompareCell {
  const baseline = baselinesOf(series);
  const actual = latest(series.actuals);
  const target = series.finalTargets;
  const stated = [
    { kind: 'baseline', points: baseline },
    { kind: 'actual', points: actual },
    { kind: 'target', points: target },
  ] as const;
  const all = [...baseline, ...actual, ...target];
  return {
    stated: stated.filter(({ points }) => points.length > 0),
    facts: {
      baselineYear: years(baseline),
      actualYear: years(actual),
      targetYear: years(target),
      comparator: each(target.map(({ observation }) => observation.comparator)),
      unit: each(all.map(({ observation }) => observation.unit)),
    },
  };
}

/** Facts in which the cells of one row differ, as far as they state them. */
export const differing = (cells: readonly CompareCell[]): Fact[] =>
  facts.filter((fact) => new Set(cells.map((cell) => cell.facts[fact]).filter(Boolean)).size > 1);

const latest = (points: readonly SeriesPoint[]): SeriesPoint[] =>
  points.filter(({ observation }) => observation.period === points.at(-1)?.observation.period);

const each = (values: readonly string[]): string => [...new Set(values)].sort().join(' ');
const years = (points: readonly SeriesPoint[]): string => each(points.map(({ year }) => `${year}`));

import { allOf, kindsInOrder, standingOf } from '../standing.ts';
import type { Standing } from '../standing.ts';
import type { Size } from '../size.ts';
import { position } from '../value.ts';
import type { KindedValue, ValueKind } from '../value.ts';

export interface ComparisonArea {
  label: string;
  href?: string;
  /** Of each kind one is picked: the last baseline, the latest actual, the final target. */
  values: readonly KindedValue[];
}

/** One indicator across areas, in the order given: places are not ranked. */
export interface ComparisonInput {
  /** Unique in the page. */
  id: string;
  indicator: string;
  /** Unit of the scale; values in another unit carry `converted`. */
  unit: string;
  areas: readonly ComparisonArea[];
  /** True where an area lies inside another one; the chart then says that nothing may be added. */
  nested?: boolean;
  /** `wide` when absent. */
  size?: Size;
}

export interface ComparedArea {
  label: string;
  href?: string;
  standing: Standing;
}

export interface ComparisonSeries {
  areas: readonly ComparedArea[];
  /** True where one common scale would press the small areas flat: each area then has its own. */
  ownScales: boolean;
  /** The year of each kind where all areas agree on it. */
  years: Partial<Record<ValueKind, number>>;
}

/** Beyond this ratio between the largest and the smallest area a common scale shows nothing. */
const greatestRatio = 10;

const largest = ({ standing }: ComparedArea): number =>
  Math.max(0, ...allOf(standing).map((value) => Math.abs(position(value))));

export function comparisonSeries({ areas }: ComparisonInput): ComparisonSeries {
  const compared = areas.map(({ values, ...area }) => ({ ...area, standing: standingOf(values) }));
  const sizes = compared.map(largest).filter((size) => size > 0);
  const common = kindsInOrder.flatMap((kind) => {
    const years = new Set(compared.flatMap(({ standing }) => standing[kind].map((v) => v.year)));
    return years.size === 1 ? [[kind, [...years][0]!] as const] : [];
  });
  return {
    areas: compared,
    ownScales: Math.max(...sizes) > greatestRatio * Math.min(...sizes),
    years: Object.fromEntries(common),
  };
}

import { labels } from '../labels.ts';
import type { ChartTable } from '../result.ts';
import { kindsInOrder } from '../standing.ts';
import { spokenValue, valueCells, valueColumns } from '../words.ts';
import { finding } from './finding.ts';
import { trajectorySeries } from './series.ts';
import type { RoledValue, TrajectoryInput } from './series.ts';

const nameOf = (value: RoledValue): string =>
  value.role === 'interim-target' ? labels.interimTarget : labels.kindValue[value.kind];

export function trajectoryTitle(input: TrajectoryInput): string {
  const { values } = trajectorySeries(input);
  const kinds = kindsInOrder.filter((kind) => values.some((value) => value.kind === kind));
  const names = labels.list(kinds.map((kind) => labels.kindValue[kind]));
  return labels.trajectory.title(input.indicator, input.area, names);
}

/** One value in words, for the ear and for scripts: `2025年目标值高于60%`. */
export const spokenMark = (value: RoledValue): string => spokenValue(value, nameOf(value));

/** What is known, value by value, then what is missing or how far the latest value is from the target. */
export function trajectoryDescription(input: TrajectoryInput): string {
  const { told } = trajectorySeries(input);
  return labels.sentence(told.map(spokenMark)) + labels.sentence(finding(input));
}

export function trajectoryTable(input: TrajectoryInput): ChartTable {
  const { told } = trajectorySeries(input);
  return {
    columns: valueColumns,
    rows: told.map((value) => valueCells(value, nameOf(value))),
  };
}

import { labels } from '../labels.ts';
import { cell } from '../result.ts';
import type { ChartTable } from '../result.ts';
import { isUncertain, spokenText, valueText } from '../value.ts';
import { finding } from './finding.ts';
import { trajectorySeries } from './series.ts';
import type { RoledValue, TrajectoryInput } from './series.ts';

const kindName = (value: RoledValue): string =>
  value.role === 'interim-target' ? labels.interimTarget : labels.kindValue[value.kind];

export function trajectoryTitle(input: TrajectoryInput): string {
  const { values } = trajectorySeries(input);
  const kinds = (['baseline', 'actual', 'target'] as const).filter((kind) =>
    values.some((value) => value.kind === kind),
  );
  const names = labels.list(kinds.map((kind) => labels.kindValue[kind]));
  return labels.trajectory.title(input.indicator, input.area, names);
}

/** One value in words, for the ear and for scripts: `2025年目标值高于60%`. */
export function spokenValue(value: RoledValue): string {
  const number = `${labels.year(value.year)}${kindName(value)}${spokenText(value)}`;
  return isUncertain(value) ? `${number}（${labels.statusReason[value.status!]}）` : number;
}

/** What is known, value by value, then what is missing or how far the latest value is from the target. */
export function trajectoryDescription(input: TrajectoryInput): string {
  const { values } = trajectorySeries(input);
  return labels.sentence(values.map(spokenValue)) + labels.sentence(finding(input, values));
}

export function trajectoryTable(input: TrajectoryInput): ChartTable {
  const { values } = trajectorySeries(input);
  const { year, kind, value, status } = labels.column;
  return {
    columns: [year, kind, value, status],
    rows: values.map((each) => [
      cell(labels.year(each.year)),
      cell(kindName(each)),
      cell(valueText(each), each.href),
      cell(labels.statusReason[each.status ?? 'normal']),
    ]),
  };
}

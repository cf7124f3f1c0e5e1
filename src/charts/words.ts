import { labels } from './labels.ts';
import { cell } from './result.ts';
import type { Cell, ChartTable } from './result.ts';
import { kindsInOrder, toldOf } from './standing.ts';
import type { Standing } from './standing.ts';
import { isUncertain, spokenText, valueText } from './value.ts';
import type { KindedValue } from './value.ts';

/** One value in words: `2025年目标值高于60%（各来源说法不一）`. */
export function spokenValue(
  value: KindedValue,
  name: string = labels.kindValue[value.kind],
): string {
  const number = `${labels.year(value.year)}${name}${spokenText(value)}`;
  return isUncertain(value) ? `${number}（${labels.statusReason[value.status!]}）` : number;
}

/** Each value of a standing in words, and which kinds are missing. */
export function spokenStanding(standing: Standing): string[] {
  const told = toldOf(standing);
  const missing = kindsInOrder
    .filter((kind) => !told.some((value) => value.kind === kind))
    .map((kind) => labels.missing[kind]);
  return [...told.map((value) => spokenValue(value)), ...missing];
}

/** The cells that every table of values ends with: year, kind, value with its address, status. */
export const valueCells = (
  value: KindedValue,
  name: string = labels.kindValue[value.kind],
): Cell[] => [
  cell(labels.year(value.year)),
  cell(name),
  cell(valueText(value), value.href),
  cell(labels.statusReason[value.status ?? 'normal']),
];

const { year, kind, value, status } = labels.column;
export const valueColumns: readonly string[] = [year, kind, value, status];

export const standingTable = (values: readonly KindedValue[]): ChartTable => ({
  columns: valueColumns,
  rows: values.map((each) => valueCells(each)),
});

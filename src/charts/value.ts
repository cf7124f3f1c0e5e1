import type { statuses } from '../domain/figure.ts';
import type { Comparator } from '../domain/quantity.ts';
import { labels } from './labels.ts';

export type { Comparator };
export type Status = (typeof statuses)[number];
export type ValueKind = 'baseline' | 'target' | 'actual';

/** One number as a chart takes it. */
export interface ChartValue {
  /** The year at which the number is read: the end of its period. */
  year: number;
  /** Decimal digits as the source counts them; labels print them unchanged. */
  value: string;
  /** The source's unit as printed after a number: `万户`, `%`; empty for a bare number. */
  unit: string;
  /** The number in the unit of the axis, where the source counts in another unit. */
  converted?: string;
  /** True where no conversion leads to the unit of the axis (growth in %): told, never drawn. */
  offAxis?: boolean;
  /** `=` when absent. */
  comparator?: Comparator;
  /** True where the source says 约. */
  approximate?: boolean;
  /** `normal` when absent. */
  status?: Status;
  /** Where the figure stands on the site, for tables and scripts. */
  href?: string;
}

export type KindedValue = ChartValue & { kind: ValueKind };

/** Place on the axis. A float, for drawing only. */
export const position = ({ value, converted }: ChartValue): number => Number(converted ?? value);

/** Whether the value can be drawn: a plain decimal in a plain year, in the unit of the axis. */
export const isDrawable = (value: ChartValue): boolean =>
  !value.offAxis &&
  /^-?\d{1,24}(?:\.\d{1,12})?$/.test(value.converted ?? value.value) &&
  Number.isInteger(value.year) &&
  Math.abs(value.year) < 10_000;

/** Whether a reader has to be told that the number does not stand firm. */
export const isUncertain = ({ status = 'normal' }: ChartValue): boolean => status !== 'normal';

const minus = (digits: string): string => digits.replace(/^-/, '−');

const signs: Record<Comparator, string> = { '=': '', '>=': '≥', '>': '＞', '<=': '≤', '<': '＜' };

/** The number with its comparator, as a label prints it: `＞60%`, `约4.2万户`. */
export function valueText({ value, unit, comparator = '=', approximate }: ChartValue): string {
  return `${approximate ? labels.about : ''}${signs[comparator]}${minus(value)}${unit}`;
}

/** As `valueText`, without a long unit where the axis already names it. */
export function shortText(value: ChartValue, axisUnit: string): string {
  const named = value.unit === axisUnit && [...axisUnit].length > 2;
  return valueText(named ? { ...value, unit: '' } : value);
}

/** The number in words for the ear: `高于60%`, `不低于4万户`. */
export function spokenText({ value, unit, comparator = '=', approximate }: ChartValue): string {
  return `${approximate ? labels.about : ''}${labels.comparator[comparator]}${minus(value)}${unit}`;
}

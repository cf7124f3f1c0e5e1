import { parsePeriod } from '../domain/period.ts';
import type { Comparator } from '../domain/quantity.ts';
import { units } from '../domain/unit.ts';
import { countedText } from './counted.ts';

interface Stated {
  comparator: Comparator;
  value: string;
  unit: string;
  approximate?: boolean;
  /** What is counted, and as what it is printed: for numbers that no unit of the list fits. */
  label?: string | undefined;
  printed?: string | undefined;
}

/** A stated quantity in words, in the source's own unit: `92%以上`, `超过25万家`, `低于0.18`. */
export function quantityText(stated: Stated): string {
  const { comparator, value, unit, approximate } = stated;
  const amount = `${approximate ? '约' : ''}${countedText(stated) ?? amountText(value, unit)}`;
  switch (comparator) {
    case '=':
      return amount;
    case '>=':
      return `${amount}以上`;
    case '>':
      return `超过${amount}`;
    case '<=':
      return `不超过${amount}`;
    case '<':
      return `低于${amount}`;
  }
}

/** A value with its unit, thousands grouped from five digits on: `1100万户`, `20 000批次/年`. */
export function amountText(value: string, unit: string): string {
  if (unit === 'rank') return `第${value}位`;
  const { label = '', denominator } = units.get(unit) ?? {};
  return denominator === undefined ? `${groupDigits(value)}${label}` : `${value}/${denominator}`;
}

/** Groups the whole part of a long decimal by thin spaces; shorter ones stay as printed. */
export function groupDigits(value: string): string {
  const [whole, fraction] = value.split('.') as [string, string?];
  const grouped =
    whole.replace('-', '').length < 5 ? whole : whole.replace(/\B(?=(?:\d{3})+$)/g, '\u2009');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

/** An ISO period in Chinese: `2025年`, `2021—2025年`, `2023年11月`, `2023年11月起`. */
export function periodText(period: string): string {
  const parsed = parsePeriod(period);
  if (!parsed) return period;
  const { start, end, open } = parsed;
  if (open) return `${pointText(start)}起`;
  if (start === end) return pointText(start);
  if (start.length === 4) return `${start}—${end}年`;
  return `${pointText(start)}—${pointText(end)}`;
}

function pointText(point: string): string {
  const [year, month, day] = point.split('-');
  return [
    `${year}年`,
    ...(month ? [`${Number(month)}月`] : []),
    ...(day ? [`${Number(day)}日`] : []),
  ].join('');
}

export const dateText = pointText;

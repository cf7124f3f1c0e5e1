import { formatLocale, precisionFixed } from 'd3-format';
import { scaleLinear } from 'd3-scale';
import type { ScaleLinear } from 'd3-scale';
import { textWidth } from './text-width.ts';

export interface Tick {
  at: number;
  text: string;
}

export type Scale = ScaleLinear<number, number>;

const { format } = formatLocale({
  decimal: '.',
  thousands: ',',
  grouping: [3],
  currency: ['', ''],
});

/**
 * Limits of an axis that holds all `values`. Zero is part of it where it costs less than half of
 * the axis, and where all values are one; there is no negative room where no value is negative;
 * percentages up to 100 end at 100.
 */
export function domainOf(values: readonly number[], unit: string): [number, number] {
  let low = Math.min(...values);
  let high = Math.max(...values);
  const [least, most] = [low, high];
  const flat = most - least <= Math.max(Math.abs(most), Math.abs(least)) * 1e-9;
  if (least >= 0 && (flat || least <= most / 2)) low = 0;
  if (most <= 0 && (flat || most >= least / 2)) high = 0;
  if (low === high) return [0, 1];
  const room = (high - low) * (flat ? 0.25 : 0.08);
  if (low !== 0) low -= room;
  if (high !== 0) high += room;
  if (least >= 0) low = Math.max(low, 0);
  if (most <= 0 && least < 0) high = Math.min(high, 0);
  if (unit === '%' && most <= 100) high = Math.min(high, 100);
  return [low, high];
}

/** A linear scale over `domain`, widened to round numbers but not past 100 %. */
export function linearScale(
  domain: readonly [number, number],
  range: readonly [number, number],
  count: number,
  unit: string,
): Scale {
  const scale = scaleLinear(domain, range).nice(count);
  const [low, high] = scale.domain() as [number, number];
  return unit === '%' && domain[1] <= 100 && high > 100 ? scale.domain([low, 100]) : scale;
}

const numerals = [
  { from: 1e12, one: 1e12, name: '万亿' },
  { from: 1e8, one: 1e8, name: '亿' },
  { from: 1e5, one: 1e4, name: '万' },
];

/** Ticks of a linear scale, counted in 万 or 亿 from 100000 on unless the unit counts so itself. */
export function ticksOf(scale: Scale, count: number, unit: string): Tick[] {
  const values = scale.ticks(count);
  const most = Math.max(...values.map(Math.abs), 0);
  const step =
    values.length > 1 ? Math.abs(values[1]! - values[0]!) : Math.abs(values[0] ?? 1) || 1;
  const counted = /^[万亿]/.test(unit) ? undefined : numerals.find(({ from }) => most >= from);
  const one = counted?.one ?? 1;
  const print =
    most / one >= 1e7 ? format('.2~e') : format(`.${Math.min(precisionFixed(step / one), 12)}f`);
  return values.map((value) => ({
    at: scale(value),
    text: value === 0 ? '0' : print(value / one) + (counted?.name ?? ''),
  }));
}

/** Widest tick text at `fontSize`. */
export const widestTick = (ticks: readonly Tick[], fontSize: number): number =>
  Math.max(0, ...ticks.map(({ text }) => textWidth(text, fontSize)));

const steps = [1, 2, 5, 10, 20, 25, 50, 100, 200, 500, 1000];

/** Years that can be named along the scale without touching; the last year is always among them. */
export function yearTicks(scale: Scale, first: number, last: number, fontSize: number): Tick[] {
  const wanted = textWidth('2025年', fontSize) + 10;
  const bare = textWidth('2025', fontSize) + 10;
  const perYear = scale(first + 1) - scale(first);
  const spelled = perYear >= wanted;
  const step = steps.find((years) => years * perYear >= bare) ?? Math.max(last - first, 1);
  const years: number[] = [];
  for (let year = last; year >= first; year -= step) years.unshift(year);
  return years.map((year) => ({ at: scale(year), text: spelled ? `${year}年` : String(year) }));
}

/** Years to places, with the first and last year; a single year stands midway between its neighbours. */
export function timeScale(
  years: readonly number[],
  range: readonly [number, number],
): [Scale, first: number, last: number] {
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const domain = first === last ? [first - 1, last + 1] : [first, last];
  return [scaleLinear(domain, range), first, last];
}

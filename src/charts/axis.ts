import { formatLocale, precisionFixed } from 'd3-format';
import { scaleLinear } from 'd3-scale';
import type { ScaleLinear } from 'd3-scale';
import { textWidth } from './text-width.ts';

export interface Tick {
  at: number;
  text: string;
}

export type Scale = ScaleLinear<number, number>;

const locale = formatLocale({ decimal: '.', thousands: ',', grouping: [3], currency: ['', ''] });

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

/** Round numbers on the scale; whole ones only where `whole` and at least two of them remain. */
function roundNumbers(scale: Scale, count: number, whole: boolean): number[] {
  const all = scale.ticks(count);
  const integers = all.filter(Number.isInteger);
  return whole && integers.length > 1 ? integers : all;
}

/**
 * Ticks of a linear scale, counted in 万 or 亿 from 100000 on unless the unit counts so itself.
 * `whole`: all values are whole numbers, so that half of one would mean nothing.
 */
export function ticksOf(scale: Scale, count: number, unit: string, whole: boolean): Tick[] {
  const values = roundNumbers(scale, count, whole);
  const most = Math.max(...values.map(Math.abs), 0);
  const step =
    values.length > 1 ? Math.abs(values[1]! - values[0]!) : Math.abs(values[0] ?? 1) || 1;
  const counted = /^[万亿]/.test(unit) ? undefined : numerals.find(({ from }) => most >= from);
  const one = counted?.one ?? 1;
  const print =
    most / one >= 1e7
      ? locale.format('.2~e')
      : locale.format(`.${Math.min(precisionFixed(step / one), 12)}f`);
  return values.map((value) => ({
    at: scale(value),
    text: value === 0 ? '0' : print(value / one) + (counted?.name ?? ''),
  }));
}

/** Ticks of a horizontal scale, as many as can be named without touching each other. */
export function ticksAcross(
  scale: Scale,
  count: number,
  unit: string,
  whole: boolean,
  fontSize: number,
): Tick[] {
  const ticks = ticksOf(scale, count, unit, whole);
  const touching = ticks.some(({ at, text }, index) => {
    const before = ticks[index - 1];
    if (!before) return false;
    const widths = textWidth(text, fontSize) + textWidth(before.text, fontSize);
    return Math.abs(at - before.at) < widths / 2 + 8;
  });
  if (!touching) return ticks;
  return count > 1 ? ticksAcross(scale, count - 1, unit, whole, fontSize) : ticks.slice(0, 1);
}

/** Widest tick text at `fontSize`. */
export const widestTick = (ticks: readonly Tick[], fontSize: number): number =>
  Math.max(0, ...ticks.map(({ text }) => textWidth(text, fontSize)));

export interface YearTick extends Tick {
  /** False where the name would touch another one; the notch stays. */
  named: boolean;
}

/**
 * A tick for each year. Where not all names fit, the last and the first year are named, then the
 * years that hold values, newest first, then the rest. No name ends beyond `right`.
 */
export function yearTicks(
  scale: Scale,
  withValues: readonly number[],
  fontSize: number,
  right: number,
): YearTick[] {
  const [first, last] = [Math.min(...withValues), Math.max(...withValues)];
  const all = Array.from({ length: last - first + 1 }, (_, index) => last - index);
  const perYear = Math.abs(scale(first + 1) - scale(first));
  const whole = textWidth('2025年', fontSize);
  const fits = perYear >= whole + 10 && scale(last) + whole / 2 <= right;
  const text = fits ? (year: number) => `${year}年` : String;
  const apart = textWidth(text(last), fontSize) + 8;
  const named: number[] = [];
  for (const year of new Set([last, first, ...withValues.toReversed(), ...all]))
    if (named.every((other) => Math.abs(scale(other) - scale(year)) >= apart)) named.push(year);
  const notched = perYear >= 3 ? all : named;
  return notched
    .toSorted((a, b) => a - b)
    .map((year) => ({ at: scale(year), text: text(year), named: named.includes(year) }));
}

/** Years to places; a single year stands midway between its neighbours. */
export function timeScale(years: readonly number[], range: readonly [number, number]): Scale {
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return scaleLinear(first === last ? [first - 1, last + 1] : [first, last], range);
}

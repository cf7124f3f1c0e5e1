import { describe, expect, test } from 'vitest';

import { isId } from './id.ts';
import { printedMismatches } from './printed.ts';
import { sameBase, units } from './unit.ts';

const all = [...units.values()];

test('every unit is known by its own id, which is a correct id', () => {
  for (const [id, unit] of units) expect(unit.id).toBe(id);
  expect(all.map(({ id }) => id).filter((id) => !isId(id))).toEqual([]);
});

test('every unit counts in a base unit of the list, whose own factor is 1', () => {
  for (const { base } of all) expect(units.get(base)).toMatchObject({ base, factor: '1' });
});

test('the numeral in a label is the factor of the unit', () => {
  const numerals = { '1': '', '10000': '万', '100000000': '亿', '1000000000000': '万亿' };
  for (const { id, label, factor, base, multiplier } of all) {
    const numeral = numerals[factor as keyof typeof numerals];
    expect({ id, label }).toEqual({ id, label: numeral + units.get(base)!.label });
    expect(String(multiplier)).toBe(factor);
  }
});

test('no two units are shown alike', () => {
  const labels = all.map(({ label }) => label);
  expect(labels).toHaveLength(new Set(labels).size);
});

describe(sameBase, () => {
  test.each([
    ['10k-households', 'households', true],
    ['100m-yuan', '1t-yuan', true],
    ['percent', 'percent', true],
    ['households', 'firms', false],
    ['percent', 'percentage-points', false],
    ['persons', 'person-times', false],
    ['parsecs', 'parsecs', false],
    ['percent', 'parsecs', false],
  ])('%s and %s: %s', (a, b, expected) => expect(sameBase(a, b)).toBe(expected));
});

/** What sources print after a number, and the units in which it may then be counted. */
const printed: Readonly<Record<string, string>> = {
  '%': 'percent',
  个百分点: 'percentage-points',
  户: 'households 10k-households',
  家: 'households 10k-households firms 10k-firms',
  个: 'firms 10k-firms units 10k-units counties',
  席: 'firms 10k-firms units 10k-units',
  项: 'items 10k-items',
  件: 'pieces 10k-pieces pieces-per-10k-people cases',
  '件(套)': 'pieces 10k-pieces',
  位: 'units 10k-units rank',
  大: 'units 10k-units',
  条: 'articles 10k-articles 100m-articles',
  只: 'marks',
  类: 'kinds',
  大类: 'kinds',
  种: 'kinds',
  型: 'kinds',
  县: 'counties',
  批次: 'batches 10k-batches',
  批: 'batches 10k-batches',
  '件/万人': 'pieces-per-10k-people',
  人: 'persons 10k-persons',
  名: 'persons 10k-persons rank',
  人次: 'person-times 10k-person-times',
  家次: 'firm-times 10k-firm-times',
  台次: 'device-times 10k-device-times',
  次: 'times',
  轮: 'times',
  回: 'times',
  起: 'cases',
  期: 'sessions',
  届: 'sessions',
  元: 'yuan 10k-yuan 100m-yuan 1t-yuan yuan-per-mu',
  '元/亩': 'yuan-per-mu',
  吨: 'tonnes 10k-tonnes',
  日: 'days',
  天: 'days',
  个月: 'months',
  月: 'months',
  年: 'years',
  连优: 'years',
  连冠: 'years',
};

test.each(Object.entries(printed))('a number before %s is counted in %s', (word, ids) => {
  const fitting = all.filter(({ id, label }) => {
    const numeral = /^(?:万亿|亿|万)/.exec(label)?.[0] ?? '';
    const given = { comparator: '=', approximate: false, value: '5', unit: id } as const;
    return printedMismatches(`5${numeral}${word}`, given).length === 0;
  });
  expect(fitting.map(({ id }) => id)).toEqual(ids.split(' '));
});

import { describe, expect, test } from 'vitest';

import { Decimal, digits } from './decimal.ts';
import { isId } from './id.ts';
import { printedMismatches } from './printed.ts';
import { convert } from './quantity.ts';
import { sameBase, units } from './unit.ts';

const all = [...units.values()];

test('every unit is known by its own id, which is a correct id', () => {
  for (const [id, unit] of units) expect(unit.id).toBe(id);
  expect(all.map(({ id }) => id).filter((id) => !isId(id))).toEqual([]);
});

test('every unit counts in a base unit of the list, whose own factor is 1', () => {
  for (const { base } of all) expect(units.get(base)).toMatchObject({ base, factor: '1' });
});

test('a numeral in a label makes a unit as many times larger', () => {
  const numerals = { '1': '', '10000': '万', '100000000': '亿', '1000000000000': '万亿' };
  for (const { id, label, factor, base, multiplier } of all) {
    const numeral = numerals[String(multiplier) as keyof typeof numerals];
    const plain = units.get(id.replace(/^(?:10k|100m|1t)-/, ''))!;
    expect({ id, label, base }).toEqual({ id, label: numeral + plain.label, base: plain.base });
    expect(factor).toBe(digits(new Decimal(plain.factor).times(multiplier)));
  }
});

test('what is converted within a base and back is the same value, none of it rounded', () => {
  for (const { id: from, base } of all) {
    for (const { id: to } of all.filter((other) => other.base === base)) {
      const value = convert({ value: '1', unit: from }, to)!;
      expect({ from, to, back: convert({ value, unit: to }, from) }).toEqual({
        from,
        to,
        back: '1',
      });
    }
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
    ['per-mille', 'percent', true],
    ['hectares', 'square-kilometres', true],
    ['mu', 'hectares', false],
    ['thirds', 'sixths', false],
    ['tenths', 'percent', false],
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
  百分点: 'percentage-points',
  '‰': 'per-mille',
  '‱': 'per-10k',
  个百分点: 'percentage-points',
  户: 'households 10k-households',
  家: 'households 10k-households firms 10k-firms institutions 10k-institutions',
  个: 'firms 10k-firms units 10k-units institutions 10k-institutions villages 10k-villages counties',
  席: 'firms 10k-firms units 10k-units',
  项: 'items 10k-items',
  件: 'pieces 10k-pieces pieces-per-10k-people cases',
  '件(套)': 'pieces 10k-pieces',
  位: 'units 10k-units rank',
  大: 'units 10k-units',
  条: 'articles 10k-articles 100m-articles',
  只: 'marks livestock 10k-livestock 100m-livestock',
  类: 'kinds',
  大类: 'kinds',
  种: 'kinds',
  型: 'kinds',
  县: 'counties',
  批次: 'batches 10k-batches',
  批: 'batches 10k-batches',
  '批次/年': 'batches-per-year',
  '批次/千人': 'batches-per-1000-people',
  '件/万人': 'pieces-per-10k-people',
  人: 'persons 10k-persons 100m-persons',
  名: 'persons 10k-persons 100m-persons rank',
  人次: 'person-times 10k-person-times 100m-person-times',
  家次: 'firm-times 10k-firm-times',
  台次: 'device-times 10k-device-times',
  次: 'times',
  轮: 'times',
  回: 'times',
  起: 'cases',
  单: 'policies',
  份: 'reports',
  期: 'sessions',
  届: 'sessions',
  元: 'yuan 10k-yuan 100m-yuan 1t-yuan yuan-per-mu',
  '元/亩': 'yuan-per-mu',
  吨: 'tonnes 10k-tonnes 100m-tonnes',
  美元: 'us-dollars 10k-us-dollars 100m-us-dollars 1t-us-dollars',
  港元: 'hong-kong-dollars 10k-hong-kong-dollars 100m-hong-kong-dollars',
  欧元: 'euros 10k-euros 100m-euros',
  平方米: 'square-metres 10k-square-metres 100m-square-metres',
  公顷: 'hectares 10k-hectares',
  平方公里: 'square-kilometres 10k-square-kilometres',
  平方千米: 'square-kilometres 10k-square-kilometres',
  亩: 'mu 10k-mu 100m-mu',
  米: 'metres 10k-metres',
  毫米: 'millimetres',
  厘米: 'centimetres',
  公里: 'kilometres 10k-kilometres',
  千米: 'kilometres 10k-kilometres',
  立方米: 'cubic-metres 10k-cubic-metres 100m-cubic-metres',
  方: 'cubic-metres 10k-cubic-metres 100m-cubic-metres',
  升: 'litres 10k-litres',
  克: 'grams',
  公斤: 'kilograms 10k-kilograms 100m-kilograms',
  千克: 'kilograms 10k-kilograms 100m-kilograms',
  斤: 'jin 10k-jin 100m-jin',
  套: 'sets 10k-sets',
  台: 'devices 10k-devices',
  台套: 'devices 10k-devices',
  '台(套)': 'devices 10k-devices',
  辆: 'vehicles 10k-vehicles',
  册: 'books 10k-books 100m-books',
  本: 'books 10k-books 100m-books',
  处: 'places 10k-places',
  所: 'institutions 10k-institutions',
  座: 'buildings 10k-buildings',
  栋: 'buildings 10k-buildings',
  幢: 'buildings 10k-buildings',
  间: 'rooms 10k-rooms',
  张: 'beds 10k-beds',
  村: 'villages 10k-villages',
  支: 'teams 10k-teams',
  场: 'events 10k-events',
  场次: 'events 10k-events',
  头: 'livestock 10k-livestock 100m-livestock',
  株: 'plants 10k-plants 100m-plants',
  棵: 'plants 10k-plants 100m-plants',
  秒: 'seconds',
  分钟: 'minutes',
  小时: 'hours 10k-hours',
  个小时: 'hours 10k-hours',
  个工作日: 'working-days',
  工作日: 'working-days',
  周: 'weeks',
  倍: 'multiple',
  成: 'tenths',
  日: 'days',
  天: 'days',
  个月: 'months',
  月: 'months',
  年: 'years',
  连A: 'years',
  连优: 'years',
  连冠: 'years',
};

test('every word that may follow a number has been thought of', () => {
  const words = new Set(all.flatMap((unit) => unit.words).filter(Boolean));
  const ofFractions = all.flatMap(({ denominator, words: [word] }) => (denominator ? [word] : []));
  expect([...words].filter((word) => !(word in printed) && !ofFractions.includes(word))).toEqual(
    [],
  );
});

test.each(Object.entries(printed))('a number before %s is counted in %s', (word, ids) => {
  const fitting = all.filter(({ id, label }) => {
    const numeral = /^(?:万亿|亿|万)/.exec(label)?.[0] ?? '';
    const given = { comparator: '=', approximate: false, value: '5', unit: id } as const;
    return printedMismatches(`5${numeral}${word}`, given).length === 0;
  });
  expect(fitting.map(({ id }) => id)).toEqual(ids.split(' '));
});

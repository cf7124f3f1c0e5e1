import { expect, test } from 'vitest';
import { domainOf, linearScale, ticksAcross, ticksOf, timeScale, yearTicks } from './axis.ts';

test.each([
  {
    what: 'zero is included where it costs little',
    values: [10, 60],
    unit: '%',
    domain: [0, 64.8],
  },
  {
    what: 'zero is left out where all is far away',
    values: [803, 1100],
    unit: '',
    domain: [779.24, 1123.76],
  },
  {
    what: 'one value stands between zero and itself',
    values: [11],
    unit: '个',
    domain: [0, 13.75],
  },
  { what: 'a zero alone gets one unit', values: [0], unit: '个', domain: [0, 1] },
  { what: 'equal values are one value', values: [3, 3, 3], unit: '家', domain: [0, 3.75] },
  { what: 'percentages end at 100', values: [97.5, 100], unit: '%', domain: [97.3, 100] },
  { what: 'percentages above 100 do not', values: [90, 120], unit: '%', domain: [87.6, 122.4] },
  {
    what: 'negative and positive values keep zero inside',
    values: [-2, 3],
    unit: '%',
    domain: [-2.4, 3.4],
  },
  { what: 'negative values end at zero', values: [-10, -2], unit: '', domain: [-10.8, 0] },
])('$what', ({ values, unit, domain }) => {
  const [low, high] = domainOf(values, unit);
  expect([low, high].map((limit) => Number(limit.toFixed(4)))).toEqual(domain);
});

const texts = (domain: [number, number], unit: string, whole = false): string[] =>
  ticksOf(linearScale(domain, [0, 100], 4, unit), 4, unit, whole).map(({ text }) => text);

test('ticks have the decimals of their step', () => {
  expect(texts([0.09, 0.14], '')).toEqual(['0.08', '0.10', '0.12', '0.14', '0.16']);
});

test('ticks are counted in 万 and 亿 from 100000 on', () => {
  expect(texts([0, 400000], '件')).toEqual(['0', '10万', '20万', '30万', '40万']);
  expect(texts([0, 4e8], '元')).toEqual(['0', '1亿', '2亿', '3亿', '4亿']);
});

test('a unit that counts in 万 itself is not counted in 万 again', () => {
  expect(texts([0, 400000], '万件')).toEqual(['0', '100000', '200000', '300000', '400000']);
});

test('whole values have no ticks between whole numbers', () => {
  expect(texts([0, 2], '个', true)).toEqual(['0', '1', '2']);
});

test('a minus sign is a minus sign', () => {
  expect(texts([-2, 2], '%')).toContain('−2');
});

test('an axis of percentages ends at 100', () => {
  expect(texts([97, 100], '%').at(-1)).toBe('100');
});

test('ticks across never touch', () => {
  const scale = linearScale([0, 3e11], [0, 60], 5, '');
  const ticks = ticksAcross(scale, 5, '', true, 14);
  expect(ticks.length).toBeLessThan(3);
});

test('all years are named where there is room', () => {
  const years = [2020, 2025];
  const ticks = yearTicks(timeScale(years, [0, 500]), years, 14, 540);
  expect(ticks.map(({ text }) => text)).toEqual([
    '2020年',
    '2021年',
    '2022年',
    '2023年',
    '2024年',
    '2025年',
  ]);
  expect(ticks.every(({ named }) => named)).toBe(true);
});

test('in a narrow chart the last, the first and the years with values are named first', () => {
  const years = [2020, 2021, 2023, 2025];
  const ticks = yearTicks(timeScale(years, [0, 190]), years, 14, 240);
  expect(ticks.filter(({ named }) => named).map(({ text }) => text)).toEqual([
    '2020',
    '2023',
    '2025',
  ]);
  expect(ticks).toHaveLength(6);
});

test('the last year is named without 年 where the edge of the chart leaves no room for it', () => {
  const years = [2020, 2021];
  const namesTo = (right: number) =>
    yearTicks(timeScale(years, [0, 490]), years, 14, right).map(({ text }) => text);
  expect(namesTo(508)).toEqual(['2020', '2021']);
  expect(namesTo(540)).toEqual(['2020年', '2021年']);
});

test('one year stands in the middle', () => {
  expect(timeScale([2023], [0, 100])(2023)).toBe(50);
});

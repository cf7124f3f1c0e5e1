import { describe, expect, test } from 'vitest';
import type { Observation } from '../domain/figure.ts';
import { actual, baseline, onlySeries, target } from '../domain/observation.fixture.ts';
import type { SeriesInput } from '../domain/series.ts';
import { seriesHeadline } from './series-headline.ts';

const headline = (stated: Observation[], rest: Partial<SeriesInput> = {}): string =>
  seriesHeadline(onlySeries(stated, rest));

const from40 = baseline('2020', '40');
const to60 = target('2025', '60');
const items = { unit: 'items' };
const firms = { unit: 'firms' };

describe('a way with a verdict', () => {
  test.each([
    ['before its end', '2023', '50', '2023年为50%，离2025年的目标60%还差10个百分点'],
    ['the wrong way', '2023', '30', '2023年为30%，离2025年的目标60%还差30个百分点'],
    ['gone before its end', '2023', '60', '2023年为60%，已达到2025年的目标60%'],
    ['gone', '2025', '70', '2025年为70%，已达到2025年的目标60%'],
    ['not gone', '2025', '59.5', '2025年为59.5%，离2025年的目标60%还差0.5个百分点'],
    ['gone late', '2026', '61', '2026年为61%，已达到2025年的目标60%'],
  ])('%s', (_, year, value, words) => {
    expect(headline([from40, to60, actual(year, value)])).toBe(words);
  });

  test('a place in a ranking is some places away, not the place of that number', () => {
    const rank = { unit: 'rank' };
    const stated = [
      baseline('2020', '9', rank),
      target('2025', '3', rank),
      actual('2023', '5', rank),
    ];
    expect(headline(stated, { ...rank, direction: 'decrease' })).toBe(
      '2023年为第5位，离2025年的目标第3位还差2位',
    );
  });

  test('60 is at the bound of a target that asks for more', () => {
    const stated = [from40, target('2025', '60', { comparator: '>' }), actual('2023', '60')];
    expect(headline(stated)).toBe('2023年为60%，等于2025年的目标超过60%的界限，尚未达到');
  });

  test('the actual is the one by which the verdict was found', () => {
    expect(headline([from40, to60, actual('2024', '55'), actual('2027', '70')])).toBe(
      '2024年为55%，离2025年的目标60%还差5个百分点',
    );
  });

  test('no distance is measured from a number that is no exact one', () => {
    const words = (more: object): string => headline([from40, to60, actual('2023', '50', more)]);
    expect(words({ comparator: '>' })).toBe('2023年为超过50%，2025年的目标是60%');
    expect(words({ approximate: 'true' })).toBe('2023年为约50%，2025年的目标是60%');
    expect(words({ status: 'provisional', note: '暂定' })).toBe(
      '2023年为50%，2025年的目标是60%（报告值暂定）',
    );
  });

  test('a target that is reached by a number that may still change says so', () => {
    const stated = [from40, to60, actual('2025', '61', { status: 'provisional', note: '暂定' })];
    expect(headline(stated)).toBe('2025年为61%，已达到2025年的目标60%（报告值暂定）');
  });

  test('what is promised as growth is said in the unit of the base', () => {
    const stated = (value: string) => [
      baseline('2020', '100', items),
      target('2025', '50'),
      actual('2023', value, items),
    ];
    const growth = { ...items, targetType: 'growth' } as const;
    expect(headline(stated('120'), growth)).toBe(
      '2023年为120项，2025年的目标是50%，按基期值算为150项',
    );
    expect(headline(stated('150'), growth)).toBe(
      '2023年为150项，已达到2025年的目标50%，按基期值算为150项',
    );
  });
});

describe('a bound to be kept', () => {
  test.each([
    ['floor', '>=', '98', '2023年为98%，符合2025年的目标95%以上'],
    ['floor', '>=', '94', '2023年为94%，不符合2025年的目标95%以上'],
    ['ceiling', '<=', '96', '2023年为96%，不符合2025年的目标不超过95%'],
  ] as const)('a %s of %s 95 at %s', (targetType, comparator, value, words) => {
    const stated = [target('2025', '95', { comparator }), actual('2023', value)];
    expect(headline(stated, { targetType })).toBe(words);
  });

  test('an average so far is neither reached nor missed before the end of the period', () => {
    const yearly = (value: string) => [
      target('2021/2025', '8', { comparator: '>=' }),
      actual('2021/2023', value),
    ];
    const rest = { targetType: 'annual-rate' } as const;
    expect(headline(yearly('9'), rest)).toBe('2021—2023年为9%，2021—2025年的目标是8%以上');
    expect(headline(yearly('7'), rest)).toBe('2021—2023年为7%，2021—2025年的目标是8%以上');
  });
});

describe('a range', () => {
  const range = { targetType: 'range' } as const;
  const ends = [
    target('2025', '18', { comparator: '>=' }),
    target('2025', '26', { comparator: '<=' }),
  ];

  test('of one source is one promise', () => {
    expect(headline([...ends, actual('2023', '20')], range)).toBe(
      '2023年为20%，符合2025年的目标18%以上、不超过26%',
    );
    expect(headline([baseline('2020', '15'), ...ends], range)).toBe(
      '2020年为15%，2025年的目标是18%以上、不超过26%，还没有报告值',
    );
  });

  test('given as two plain values goes from one to the other', () => {
    const plain = [target('2025', '26'), target('2025', '18'), actual('2023', '27')];
    expect(headline(plain, range)).toBe('2023年为27%，不符合2025年的目标18%至26%');
  });

  test('of two sources that differ is two promises', () => {
    const other = { source: 'zhejiang-2021-30' };
    const others = [
      target('2025', '20', { ...other, comparator: '>=' }),
      target('2025', '30', { ...other, comparator: '<=' }),
    ];
    expect(headline([...ends, ...others, actual('2023', '22')], range)).toBe(
      '2023年为22%，2025年的目标，来源说法不一：18%以上、不超过26%与20%以上、不超过30%',
    );
  });
});

describe('sources that disagree', () => {
  test('over the actual: both, and no verdict', () => {
    expect(headline([from40, to60, actual('2023', '40'), actual('2023', '70')])).toBe(
      '2023年的报告值，来源说法不一：40%与70%，2025年的目标是60%',
    );
  });

  test('over the baseline: both, and no verdict', () => {
    const stated = [from40, baseline('2020', '50'), to60];
    const words = '2020年的基期值，来源说法不一：40%与50%，2025年的目标是60%';
    expect(headline([...stated, actual('2023', '70')])).toBe(`2023年为70%，${words}`);
    expect(headline(stated)).toBe(`${words}，还没有报告值`);
  });

  test('over the target: both beside what is reported', () => {
    const stated = [from40, to60, target('2025', '80', { comparator: '>=' }), actual('2025', '70')];
    expect(headline(stated)).toBe('2025年为70%，2025年的目标，来源说法不一：60%与80%以上');
  });

  test('a number written otherwise is no other number', () => {
    expect(headline([from40, to60, target('2025', '60.0'), actual('2023', '50')])).toBe(
      '2023年为50%，离2025年的目标60%还差10个百分点',
    );
  });
});

describe('without a verdict no distance is said', () => {
  test.each([
    ['<', '2025', '2025年为低于25%，2025年的目标是20%以上，报告值只给出界限，不足以判断'],
    ['<', '2023', '2023年为低于25%，2025年的目标是20%以上'],
  ])('an actual %s25 in %s does not settle a target of 20 or more', (comparator, year, words) => {
    const stated = [
      baseline('2020', '10'),
      target('2025', '20', { comparator: '>=' }),
      actual(year, '25', { comparator }),
    ];
    expect(headline(stated)).toBe(words);
  });

  test('one year is no part of a sum that can be taken from the whole', () => {
    const stated = [target('2021/2025', '100', items), actual('2022', '30', items)];
    expect(headline(stated, { ...items, targetType: 'cumulative' })).toBe(
      '2022年为30项，2021—2025年的目标是100项，两者的统计期间不同',
    );
  });

  test.each([
    [
      'no baseline',
      [to60, actual('2023', '50')],
      '2023年为50%，2025年的目标是60%，来源没有给出基期值',
    ],
    ['only a baseline', [from40, to60], '2020年为40%，2025年的目标是60%，还没有报告值'],
    ['only a target', [to60], '2025年的目标是60%，来源没有给出基期值和报告值'],
    ['no target', [actual('2023', '50')], '2023年为50%，来源没有写明目标'],
    [
      'no target, and sources that disagree',
      [actual('2023', '50'), actual('2023', '51')],
      '2023年的报告值，来源说法不一：50%与51%，来源没有写明目标',
    ],
    ['neither target nor actual', [from40], ''],
    [
      'a report of the base year',
      [from40, to60, actual('2020', '41')],
      '2020年为40%，2025年的目标是60%，还没有基期之后的报告值',
    ],
  ])('%s', (_, stated, words) => expect(headline(stated)).toBe(words));

  test('a base of 0 that no growth can start from is not said to be missing', () => {
    const stated = [baseline('2020', '0', firms), target('2025', '20'), actual('2023', '5', firms)];
    expect(headline(stated, { ...firms, targetType: 'growth' })).toBe(
      '2023年为5家，2025年的目标是20%',
    );
  });

  test('a qualitative target is told, not judged', () => {
    const stated = [from40, to60, actual('2023', '70')];
    expect(headline(stated, { targetType: 'qualitative' })).toBe('2023年为70%，2025年的目标是60%');
  });
});

import { describe, expect, test } from 'vitest';

import { actual, baseline, onlySeries, target, verdictOf } from './observation.fixture.ts';
import { baselinesOf } from './goal.ts';
import { progressOf } from './progress.ts';
import { isJudged } from './verdict.ts';

describe('an actual that is itself a bound', () => {
  const stated = [baseline('2020', '20'), target('2025', '26', { comparator: '>=' })];
  const over = (period: string, value: string) => actual(period, value, { comparator: '>' });

  test('settles a target that all its values reach', () => {
    expect(verdictOf([...stated, over('2025', '26')])).toMatchObject({
      status: 'achieved',
      caveats: [{ input: 'actual', reason: 'bound' }],
    });
  });

  test('settles nothing in the target year where some values reach it and some do not', () => {
    expect(verdictOf([...stated, over('2025', '25')])).toMatchObject({
      status: 'insufficient-data',
      missing: 'exact-actual',
    });
  });

  test('gives a pace before, with a caveat', () => {
    expect(verdictOf([...stated, over('2023', '25')])).toMatchObject({
      status: 'on-track',
      caveats: [{ input: 'actual', reason: 'bound' }],
    });
  });
});

describe('what is missing', () => {
  const [from, to, at] = [baseline('2020', '4'), target('2025', '10'), actual('2023', '7')];

  test.each([
    ['no target is set', [from, at], 'target'],
    ['no baseline is given', [to, at], 'baseline'],
    ['an earlier actual is no baseline', [actual('2020', '4'), to, at], 'baseline'],
    ['an interim target is no baseline', [target('2021', '5'), to, at], 'baseline'],
    ['nothing was reported', [from, to], 'actual'],
    ['base and target are of one year', [baseline('2025', '4'), to, at], 'time-span'],
    ['the base is later than the target', [baseline('2026', '4'), to, at], 'time-span'],
    [
      'the base is in another unit',
      [baseline('2020', '4', { unit: 'firms' }), to, at],
      'common-unit',
    ],
    [
      'the actual is in another unit',
      [from, to, actual('2023', '7', { unit: 'firms' })],
      'common-unit',
    ],
  ])('%s', (_, observations, missing) =>
    expect(verdictOf(observations)).toMatchObject({ status: 'insufficient-data', missing }),
  );

  test('the target year is known wherever a target is set', () => {
    expect(verdictOf([to, at]).inputs).toEqual({ T: 2025 });
    expect(verdictOf([from, at]).inputs).toEqual({});
  });

  test('the baseline of the target’s own plan goes before that of another source', () => {
    const other = baseline('2022', '6', { source: 'zhejiang-2021-30' });
    expect(verdictOf([from, other, to, at]).inputs).toMatchObject({ y0: '4', t0: 2020 });
    expect(verdictOf([other, to, at]).inputs).toMatchObject({ y0: '6', t0: 2022 });
  });

  test('of several base years the last before the target counts', () => {
    const others = [baseline('2015', '2'), baseline('2025', '9')];
    expect(verdictOf([...others, from, to, at]).inputs).toMatchObject({ y0: '4', t0: 2020 });
  });
});

describe('which actual is judged', () => {
  const stated = [baseline('2020', '0'), target('2025', '10')];

  test('the latest up to the target year, not a later one', () => {
    const reported = [actual('2022', '5'), actual('2025', '9'), actual('2026', '11')];
    expect(verdictOf([...stated, ...reported])).toMatchObject({
      status: 'not-achieved',
      inputs: { y: '9', t: 2025 },
    });
  });

  test('the first after it where there is none before, and the reader is told', () => {
    const reported = [actual('2020', '0'), actual('2027', '12'), actual('2026', '11')];
    expect(verdictOf([...stated, ...reported])).toMatchObject({
      status: 'achieved',
      inputs: { y: '11', t: 2026 },
      caveats: [{ input: 'actual', reason: 'late' }],
    });
  });
});

test('a target without an end is judged by the latest report, and none is too late for it', () => {
  const stated = [target('2023-11/..', '1000', { comparator: '>=' })];
  const reported = [actual('2024', '1200'), actual('2026', '900')];
  expect(verdictOf([...stated, ...reported], { targetType: 'floor' })).toMatchObject({
    status: 'not-maintained',
    inputs: { y: '900', t: 2026 },
    caveats: [],
  });
});

describe('sources that disagree', () => {
  const stated = [baseline('2020', '0'), target('2025', '10')];

  test('two actuals of one period that differ give no status, and both are kept', () => {
    const reported = [actual('2023', '5'), actual('2023', '6', { source: 'jinhua-report-2023' })];
    const verdict = verdictOf([...stated, ...reported]);
    expect(verdict).toMatchObject({ status: 'conflict', conflict: { input: 'actual' } });
    expect(verdict.conflict?.points.map(({ value }) => value)).toEqual(['5', '6']);
    expect(verdict.q).toBeUndefined();
  });

  test('a dispute about an earlier year does not touch a later actual', () => {
    const reported = [actual('2022', '5'), actual('2022', '4'), actual('2023', '6')];
    expect(verdictOf([...stated, ...reported]).status).toBe('on-track');
  });

  test('of values up to different days that of the whole period is judged', () => {
    const early = actual('2023', '5', { cutoff: '至10月底' });
    const verdict = verdictOf([...stated, early, actual('2023', '6')]);
    expect(verdict).toMatchObject({ status: 'on-track', inputs: { y: '6' }, caveats: [] });
    const base = baseline('2020', '1', { cutoff: '至10月底' });
    expect(verdictOf([...stated, base, actual('2023', '6')]).inputs).toMatchObject({ y0: '0' });
  });

  test('values with a cut-off alone give no status: its words do not tell which day is later', () => {
    const reported = [
      actual('2023', '5', { cutoff: '至10月底' }),
      actual('2023', '6', { cutoff: '1—11月' }),
    ];
    const verdict = verdictOf([...stated, ...reported]);
    expect(verdict).toMatchObject({ status: 'conflict', conflict: { input: 'actual' } });
    expect(verdict.conflict?.points.map(({ disputed }) => disputed)).toEqual([false, false]);
  });

  test('two baselines of one period that differ give no status', () => {
    const verdict = verdictOf([...stated, baseline('2020', '1'), actual('2023', '6')]);
    expect(verdict).toMatchObject({ status: 'conflict', conflict: { input: 'baseline' } });
  });

  test('two final targets that differ are judged one by one', () => {
    const other = target('2025', '5', { comparator: '>=' });
    const progress = progressOf(onlySeries([...stated, other, actual('2023', '6')]));
    expect(progress.status).toBe('conflict');
    expect(progress.verdicts.map(({ status }) => status)).toEqual(['on-track', 'achieved-early']);
    expect(progress.verdicts.map(({ caveats }) => caveats)).toEqual([
      [{ input: 'target', reason: 'disputed' }],
      [{ input: 'target', reason: 'disputed' }],
    ]);
  });

  test('verdicts that are the same are the status, whichever target is meant', () => {
    const progress = progressOf(onlySeries([...stated, target('2025', '9'), actual('2025', '12')]));
    expect(progress).toMatchObject({ status: 'achieved', verdicts: [{}, {}] });
  });

  test('one target in two sources is one target', () => {
    const again = target('2025', '10.0', { source: 'zhejiang-2021-30' });
    expect(verdictOf([...stated, again, actual('2023', '6')]).status).toBe('on-track');
  });
});

test('a number that its entry marks as disputed is named so once', () => {
  const stated = [
    target('2025', '10', { comparator: '>=' }),
    actual('2023', '12', { status: 'disputed' }),
  ];
  expect(verdictOf(stated, { targetType: 'floor' }).caveats).toEqual([
    { input: 'actual', reason: 'disputed' },
  ]);
});

test('what a reader must know of the numbers is named', () => {
  const stated = [
    baseline('2020', '4', { status: 'reconstructed' }),
    target('2025', '10', { periodBasis: 'inferred' }),
    actual('2023', '7', { approximate: 'true', cutoff: '至10月底' }),
  ];
  expect(verdictOf(stated).caveats).toEqual([
    { input: 'baseline', reason: 'reconstructed' },
    { input: 'target', reason: 'period-inferred' },
    { input: 'actual', reason: 'approximate' },
    { input: 'actual', reason: 'cutoff' },
  ]);
});

describe('a status is a verdict', () => {
  const way = [baseline('2020', '40'), target('2025', '60')];
  const isVerdict = (...stated: Parameters<typeof onlySeries>) =>
    isJudged(progressOf(onlySeries(...stated)).status);

  test.each([
    ['where the actual is held against the target', [...way, actual('2023', '50')], true],
    ['not without an actual', way, false],
    ['not where the actual is of the base year', [...way, actual('2020', '50')], false],
    ['not where sources disagree', [...way, actual('2023', '40'), actual('2023', '70')], false],
  ])('%s', (_, stated, expected) => expect(isVerdict(stated)).toBe(expected));

  test('not where the target is qualitative', () => {
    expect(isVerdict([...way, actual('2023', '50')], { targetType: 'qualitative' })).toBe(false);
  });
});

describe('the baselines of a series', () => {
  const [first, last] = [baseline('2015', '0'), baseline('2020', '50')];
  const valuesOf = (...stated: Parameters<typeof onlySeries>) =>
    baselinesOf(onlySeries(...stated)).map(({ value }) => value);

  test('are those that the verdict starts from', () => {
    expect(valuesOf([first, last, target('2025', '100')])).toEqual(['50']);
    expect(valuesOf([first, last, target('2018', '100')])).toEqual(['0']);
    expect(verdictOf([first, last, target('2018', '100')]).baseline?.value).toBe('0');
  });

  test('are those of each source whose target says something of its own', () => {
    const other = { source: 'zhejiang-2021-30' };
    const stated = [first, baseline('2020', '55', other)];
    expect(valuesOf([...stated, target('2025', '100'), target('2025', '90', other)])).toEqual([
      '0',
      '55',
    ]);
  });

  test('are the last where nothing is promised', () => {
    expect(valuesOf([first, last])).toEqual(['50']);
  });
});

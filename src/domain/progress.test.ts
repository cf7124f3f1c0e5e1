import { describe, expect, test } from 'vitest';

import { actual, baseline, target, verdictOf } from './observation.fixture.ts';
import type { Verdict } from './verdict.ts';

/** From y0 in 2020 to yT in 2025, at y in the year t. */
const between = (y0: string, yT: string, y: string, t = '2023'): Verdict =>
  verdictOf([baseline('2020', y0), target('2025', yT), actual(t, y)]);

describe('the golden cases of the method, from 2020 to 2025, in 2023', () => {
  test.each([
    ['4.2', '17', '10', '0.45', '0.76', 'slightly-behind'],
    ['0', '26', '13', '0.50', '0.83', 'slightly-behind'],
    ['0.12', '0.10', '0.11', '0.50', '0.83', 'slightly-behind'],
    ['97.5', '98', '97.9', '0.80', '1.33', 'on-track'],
    ['5', '0', '2', '0.60', '1.00', 'on-track'],
    ['1000', '3000', '2000', '0.50', '0.83', 'slightly-behind'],
    ['-2', '3', '1', '0.60', '1.00', 'on-track'],
  ])('%s → %s at %s: p %s, q %s, %s', (y0, yT, y, p, q, status) => {
    const verdict = between(y0, yT, y);
    expect(verdict).toMatchObject({ status, p: { shown: p }, e: { shown: '0.60' } });
    expect(verdict.q?.shown).toBe(q);
  });
});

describe('the order of the tests', () => {
  test.each([
    ['in the base year it is too early', '4', '10', '9', '2020', 'too-early'],
    ['before the base year it is too early', '4', '10', '11', '2019', 'too-early'],
    ['a target met before its year is achieved early', '4', '10', '10', '2024', 'achieved-early'],
    ['a target met in its year is achieved', '4', '10', '10.0', '2025', 'achieved'],
    ['a target met only later is achieved', '4', '10', '11', '2026', 'achieved'],
    ['a target missed in its year is not achieved', '4', '10', '9.99', '2025', 'not-achieved'],
    ['a worse value in the target year is not achieved', '4', '10', '3', '2025', 'not-achieved'],
    ['a worse value before is reversed', '4', '10', '3.99', '2021', 'reversed'],
    ['no movement is far behind', '4', '10', '4', '2021', 'far-behind'],
    ['a falling target is met from above', '10', '4', '3', '2023', 'achieved-early'],
    ['a falling target is left upwards', '10', '4', '11', '2023', 'reversed'],
  ])('%s', (_, y0, yT, y, t, status) => expect(between(y0, yT, y, t).status).toBe(status));

  test.each([
    ['0.95', '57', 'on-track'],
    ['just below 0.95', '56.999999999999', 'slightly-behind'],
    ['0.60', '36', 'slightly-behind'],
    ['just below 0.60', '35.999999999999', 'far-behind'],
    ['0', '0', 'far-behind'],
    ['just below 0', '-0.000000000001', 'reversed'],
  ])('a pace of %s is told apart exactly', (_, y, status) =>
    expect(between('0', '100', y).status).toBe(status),
  );

  test('a share of the way or of the time that is not the whole is never shown as the whole', () => {
    expect(between('0', '1000', '999').p?.shown).toBe('0.999');
    const stated = [baseline('1000', '0'), target('2025', '1000'), actual('2023', '999')];
    expect(verdictOf(stated).e?.shown).toBe('0.998');
  });

  test('a pace just below a mark is never shown at it', () => {
    expect(between('0', '100', '56.9999').q?.shown).toBe('0.949998');
  });
});

describe('the comparator of the target', () => {
  test.each([
    ['>', '60', 'not-achieved'],
    ['>', '60.01', 'achieved'],
    ['>=', '60', 'achieved'],
    ['=', '60', 'achieved'],
    ['=', '61', 'achieved'],
  ])('%s60 at %s: %s', (comparator, y, status) => {
    const stated = [
      baseline('2020', '40'),
      target('2025', '60', { comparator }),
      actual('2025', y),
    ];
    expect(verdictOf(stated).status).toBe(status);
  });

  test('低于0.18 is not met by 0.18', () => {
    const stated = (y: string) => [
      baseline('2020', '0.25'),
      target('2025', '0.18', { comparator: '<' }),
      actual('2023', y),
    ];
    expect(verdictOf(stated('0.18')).status).toBe('on-track');
    expect(verdictOf(stated('0.1799')).status).toBe('achieved-early');
  });

  test('an equal value under > is the whole way and still not there', () => {
    const stated = [baseline('2020', '40'), target('2025', '60', { comparator: '>' })];
    expect(verdictOf([...stated, actual('2023', '60')])).toMatchObject({
      status: 'on-track',
      p: { shown: '1.00' },
    });
  });
});

describe('the compound reading', () => {
  test('another class means that the verdict depends on the method', () => {
    expect(between('4.2', '17', '10').compound).toMatchObject({
      status: 'on-track',
      q: { shown: '1.04' },
      differs: true,
    });
  });

  test('the same class means that it does not', () => {
    expect(between('0.12', '0.10', '0.11').compound).toMatchObject({
      status: 'slightly-behind',
      differs: false,
    });
  });

  test.each([
    ['a base of zero', '0', '26', '13'],
    ['a target of zero', '5', '0', '2'],
    ['a change of sign', '-2', '3', '1'],
    ['an actual of zero', '5', '9', '0'],
  ])('there is none with %s', (_, y0, yT, y) =>
    expect(between(y0, yT, y).compound).toBeUndefined(),
  );

  test('there is none where the pace does not decide', () => {
    expect(between('4', '10', '10').compound).toBeUndefined();
  });
});

test('a verdict holds all that is needed to recompute it', () => {
  const { targets, baseline: from, actual: at, ...rest } = between('4.2', '17', '10');
  expect([from, ...targets, at].map((point) => point?.observation.kind)).toEqual([
    'baseline',
    'target',
    'actual',
  ]);
  expect(rest).toMatchInlineSnapshot(`
    {
      "caveats": [],
      "compound": {
        "differs": true,
        "q": {
          "decimal": "1.0393007062135766923880202137917083197778",
          "denominator": "0.322634741845114446448423881514",
          "numerator": "0.335314515048662447857388453986",
          "shown": "1.04",
        },
        "status": "on-track",
      },
      "e": {
        "decimal": "0.6",
        "denominator": "5",
        "numerator": "3",
        "shown": "0.60",
      },
      "inputs": {
        "T": 2025,
        "t": 2023,
        "t0": 2020,
        "unit": "percent",
        "y": "10",
        "y0": "4.2",
        "yT": "17",
      },
      "p": {
        "decimal": "0.453125",
        "denominator": "12.8",
        "numerator": "5.8",
        "shown": "0.45",
      },
      "q": {
        "decimal": "0.7552083333333333333333333333333333333333",
        "denominator": "38.4",
        "numerator": "29",
        "shown": "0.76",
      },
      "status": "slightly-behind",
    }
  `);
});

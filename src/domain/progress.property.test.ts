import fc from 'fast-check';
import { expect, test } from 'vitest';

import { targetTypes, statuses, type Observation } from './figure.ts';
import { directions } from './indicator.ts';
import { actual, baseline, observation, target, verdictOf } from './observation.fixture.ts';
import { progressOf } from './progress.ts';
import { comparators, convert } from './quantity.ts';
import { seriesOf } from './series.ts';
import { progressStatuses } from './verdict.ts';

const decimal = (scale: number) =>
  fc.integer({ min: -scale, max: scale }).map((hundredths) => String(hundredths / 100));

const anyDecimal = fc.oneof(
  decimal(100_00),
  fc.constantFrom('0', '0.000000000001', '-0.000000000001', '9'.repeat(24), `-${'9'.repeat(24)}`),
  fc.constantFrom('0.1', '0.10', '100', '-100', '99.999999999999'),
);

const year = fc.integer({ min: 2019, max: 2027 }).map(String);
const anyPeriod = fc.oneof(
  year,
  year,
  fc.constantFrom('2021/2025', '2021/2023', '2023-11', '2023-01/2023-10', '1000', '2999'),
);

const anyObservation = fc
  .record({
    area: fc.constantFrom('panan', 'zhejiang'),
    kind: fc.constantFrom('baseline', 'target', 'actual'),
    period: anyPeriod,
    comparator: fc.constantFrom('=', '=', ...comparators),
    value: anyDecimal,
    unit: fc.constantFrom('percent', 'firms', '10k-firms', 'multiple'),
    source: fc.constantFrom('panan-2021-48', 'jinhua-report-2023'),
    status: fc.constantFrom(...statuses),
    targetType: fc.option(fc.constantFrom(...targetTypes), { nil: undefined, freq: 4 }),
  })
  .map(({ targetType, ...stated }): Observation =>
    observation({ ...stated, ...(targetType && { targetType }) }),
  );

const anyIndicator = fc.record({
  targetType: fc.constantFrom(...targetTypes),
  unit: fc.constantFrom('percent', 'firms', '10k-firms', 'multiple'),
  direction: fc.constantFrom(...directions),
  observations: fc.array(anyObservation, { maxLength: 8 }),
});

test('progress never throws, never gives NaN, and always a status of the list', () => {
  fc.assert(
    fc.property(anyIndicator, (indicator) => {
      for (const series of seriesOf(indicator)) {
        const progress = progressOf(series);
        expect(JSON.stringify(progress)).not.toMatch(/NaN|Infinity|undefined/);
        for (const { status, missing, conflict } of progress.verdicts) {
          expect(progressStatuses).toContain(status);
          expect(missing !== undefined).toBe(status === 'insufficient-data');
          expect(conflict !== undefined).toBe(status === 'conflict');
        }
      }
    }),
    { numRuns: 2000 },
  );
});

const order = ['reversed', 'far-behind', 'slightly-behind', 'on-track', 'achieved-early'];

test('a better actual never has a worse status, a smaller share or a smaller pace', () => {
  const way = fc.record({
    y0: decimal(10_000),
    yT: decimal(10_000),
    actuals: fc.tuple(decimal(20_000), decimal(20_000)),
    t: fc.integer({ min: 2021, max: 2024 }).map(String),
  });
  fc.assert(
    fc.property(way, ({ y0, yT, actuals, t }) => {
      fc.pre(y0 !== yT);
      const up = Number(yT) > Number(y0) ? 1 : -1;
      const [worse, better] = actuals
        .toSorted((a, b) => up * (Number(a) - Number(b)))
        .map((y) => {
          const stated = [baseline('2020', y0), target('2025', yT), actual(t, y)];
          return verdictOf(stated);
        });
      expect(order.indexOf(better!.status)).toBeGreaterThanOrEqual(order.indexOf(worse!.status));
      expect(Number(better!.p!.decimal)).toBeGreaterThanOrEqual(Number(worse!.p!.decimal));
      expect(Number(better!.q!.decimal)).toBeGreaterThanOrEqual(Number(worse!.q!.decimal));
    }),
  );
});

test('the unit in which a source counts does not change the verdict', () => {
  const counted = (value: string, unit: string): { value: string; unit: string } => ({
    value: convert({ value, unit: '10k-firms' }, unit)!,
    unit,
  });
  const anyUnit = fc.constantFrom('firms', '10k-firms');
  const stated = fc.record({
    values: fc.tuple(decimal(500), decimal(500), decimal(500)),
    units: fc.tuple(anyUnit, anyUnit, anyUnit),
    unit: anyUnit,
    targetType: fc.constantFrom(...targetTypes),
  });
  fc.assert(
    fc.property(stated, ({ values, units, unit, targetType }) => {
      const judged = ([from, to, at]: readonly [string, string, string], shownIn: string) => {
        const { status, missing, p, e, q, compound } = verdictOf(
          [
            baseline('2020', '', counted(values[0], from)),
            target('2021/2025', '', counted(values[1], to)),
            actual('2021/2023', '', counted(values[2], at)),
          ],
          { unit: shownIn, targetType },
        );
        const numbers = [p, e, q, compound?.q].map((number) => number?.decimal);
        return { status, missing, numbers, compound: compound?.status };
      };
      expect(judged(units, unit)).toEqual(judged(['firms', 'firms', 'firms'], 'firms'));
    }),
  );
});

import { expect, test } from 'vitest';

import { issuesWith } from '../../../tests/fixtures/check-files.ts';
import { changed } from '../../../tests/fixtures/knowledge-base.ts';

const file = 'indicators/reading-rooms.mdx';

interface Statement {
  id: string;
  printed: string;
  value: string;
  kind?: string;
  rest?: string;
}

/** The rooms of Yanhu in 2025 as several figures of one indicator state them. */
const stating = (...statements: Statement[]): string[] => {
  const figures = statements.map(
    ({ id, printed, value, kind = 'target', rest = '' }) => `  - id: ${id}
    area: yanhu
    period: 2025
    kind: ${kind}
    value: ${value}
    unit: units
    source: yunling-report-2023
    locator: 第2段
    printed: '${printed}'
${rest}`,
  );
  return issuesWith({ [file]: changed(file, ['revisions:', `${figures.join('')}revisions:`]) });
};

const noted = '    status: disputed\n    note: 两处不同。\n';
const other = (rest = ''): string => rest.replace('', '    cutoff: 至10月底\n');

test('two different targets for one area and period are a dispute, and each must say so', () => {
  const two = [
    { id: 'a', printed: '3', value: '3' },
    { id: 'b', printed: '5', value: '5' },
  ];
  expect(stating(...two)).toEqual([
    `undisputed-double | ${file} | observations[7].status | normal`,
    `undisputed-double | ${file} | observations[8].status | normal`,
  ]);
  expect(stating(...two.map((figure) => ({ ...figure, rest: noted })))).toEqual([]);
});

test('a target with another comparator is another promise', () => {
  const bound = { id: 'b', printed: '3以上', value: '3', rest: "    comparator: '>='\n" };
  expect(stating({ id: 'a', printed: '3', value: '3' }, bound)).toHaveLength(2);
});

test('targets of different types are different promises, no dispute', () => {
  const growth = { id: 'b', printed: '5', value: '5', rest: '    targetType: cumulative\n' };
  expect(stating({ id: 'a', printed: '3', value: '3' }, growth)).toEqual([]);
});

test('the two ends of a range are no dispute', () => {
  const range = '    targetType: range\n';
  const ends = [
    { id: 'a', printed: '3', value: '3', rest: range },
    { id: 'b', printed: '5', value: '5', rest: range },
  ];
  expect(stating(...ends)).toEqual([]);
});

test('figures that state one value in different places agree', () => {
  const again = { id: 'b', printed: '3个', value: '3' };
  expect(stating({ id: 'a', printed: '3', value: '3' }, again)).toEqual([]);
});

test('a number that is recorded twice from one place is a fault even where it agrees', () => {
  const once = { id: 'a', printed: '3', value: '3' };
  expect(stating(once, { ...once, id: 'b' })).toEqual([
    `undisputed-double | ${file} | observations[8] | b, the same as observations[7]`,
  ]);
});

test('an actual agrees with a bound that it keeps to, and not with one that it breaks', () => {
  const exact = { id: 'a', printed: '3', value: '3', kind: 'actual' };
  const bound = (value: string): Statement => ({
    id: 'b',
    printed: `超过${value}`,
    value,
    kind: 'actual',
    rest: "    comparator: '>'\n",
  });
  expect(stating(exact, bound('2'))).toEqual([]);
  expect(stating(exact, bound('3'))).toHaveLength(2);
});

test('actuals with different cut-offs are values of different days', () => {
  const kind = 'actual';
  const early = { id: 'a', printed: '3', value: '3', kind };
  expect(stating(early, { id: 'b', printed: '5', value: '5', kind, rest: other() })).toEqual([]);
});

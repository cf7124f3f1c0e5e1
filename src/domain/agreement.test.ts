import { describe, expect, test } from 'vitest';

import { agreed, distinct, momentOf } from './agreement.ts';
import type { Quantity } from './quantity.ts';

const quantity = (text: string): Quantity => {
  const [comparator, value, unit] = text.split(' ') as [Quantity['comparator'], string, string];
  return { comparator, value, unit };
};
const quantities = (...texts: string[]): Quantity[] => texts.map(quantity);

describe(agreed, () => {
  test.each([
    ['one statement stands for itself', ['= 21 firms'], '= 21 firms'],
    ['one value in two precisions is one value', ['= 1.0 percent', '= 1 percent'], '= 1.0 percent'],
    ['a plain value keeps to a bound', ['> 25 firms', '= 25.36 firms'], '= 25.36 firms'],
  ])('%s', (_, given, expected) =>
    expect(agreed(quantities(...given))).toEqual(quantity(expected)),
  );

  test.each([
    ['nothing is stated', []],
    ['two values differ', ['= 21 firms', '= 8 firms']],
    ['a plain value breaks a bound', ['> 25 firms', '= 25 firms']],
    ['there are only bounds', ['> 25 firms', '>= 24 firms']],
    ['the units differ', ['= 21 firms', '> 20 percent']],
  ])('there is no agreement where %s', (_, given) =>
    expect(agreed(quantities(...given))).toBeUndefined(),
  );
});

test('＞60, 60以上 and 60 are three different targets, 60.0 is none', () => {
  const stated = quantities('> 60 percent', '>= 60 percent', '= 60 percent', '= 60.0 percent');
  expect(distinct(stated)).toEqual(stated.slice(0, 3));
});

test('two figures are of one moment where period and cut-off are the same', () => {
  const at = (period: string, cutoff?: string): string => momentOf({ period, cutoff });
  expect(at('2023')).toBe(at('2023', undefined));
  expect(new Set([at('2023'), at('2022'), at('2023', '至10月底'), at('2023', '1—11月')]).size).toBe(
    4,
  );
});

test('one value in two units is two statements', () =>
  expect(distinct(quantities('= 1 percent', '= 1 firms'))).toHaveLength(2));

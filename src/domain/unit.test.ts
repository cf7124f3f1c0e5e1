import { describe, expect, test } from 'vitest';

import { isId } from './id.ts';
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
  ])('%s and %s: %s', (a, b, expected) => expect(sameBase(a, b)).toBe(expected));
});

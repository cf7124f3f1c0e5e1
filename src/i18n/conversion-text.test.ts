import { expect, it } from 'vitest';

import { conversionText } from './conversion-text.ts';

it.each([
  ['1100', '10k-households', '1100 × 10\u2009000 = 11\u2009000\u2009000户'],
  ['0.5', '100m-yuan', '0.5 × 100\u2009000\u2009000 = 50\u2009000\u2009000元'],
  ['20', 'hectares', '20 × 10\u2009000 = 200\u2009000平方米'],
  ['5', 'per-mille', '5 × 0.1 = 0.5%'],
])('%s %s counts in its base unit as %s', (value, unit, formula) => {
  expect(conversionText({ value, unit })?.formula).toBe(formula);
});

it('nothing is converted where the source counts in the base unit', () => {
  expect(conversionText({ value: '80', unit: 'percent' })).toBeUndefined();
});

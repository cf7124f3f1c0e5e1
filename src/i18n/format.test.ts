import { expect, test } from 'vitest';

import { amountText } from './format.ts';

test.each([
  ['1100', '10k-households', '1100万户'],
  ['20000', 'batches-per-year', '20\u2009000批次/年'],
  ['3', 'rank', '第3位'],
  ['1', 'sixths', '1/6'],
  ['2', 'thirds', '2/3'],
  ['7', 'tenths', '7/10'],
  ['8.5', 'per-mille', '8.5‰'],
  ['20', 'hectares', '20公顷'],
  ['60', 'parsecs', '60'],
])('%s in %s is written %s', (value, unit, text) => expect(amountText(value, unit)).toBe(text));

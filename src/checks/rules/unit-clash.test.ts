import { expect, test } from 'vitest';

import { issuesWith } from '../../../tests/fixtures/check-files.ts';
import { changed } from '../../../tests/fixtures/knowledge-base.ts';

const file = 'indicators/reading-guides-added.mdx';

/** The target of Yunling, counted in persons, stated in another unit. */
const counted = (unit: string, printed: string, value: string, rest = ''): string[] =>
  issuesWith({
    [file]: changed(
      file,
      [
        "    comparator: '>='\n    value: 3000\n    unit: persons",
        `    value: ${value}\n    unit: ${unit}${rest}`,
      ],
      ['printed: 3000人以上', `printed: '${printed}'`],
    ),
  });

test('a unit of the same base is converted, not refused', () => {
  expect(counted('10k-persons', '0.3万人', '0.3')).toEqual([]);
});

test('a unit of another base is refused', () => {
  expect(counted('firms', '3000家', '3000')).toEqual([
    `unit-clash | ${file} | observations[0].unit | firms`,
  ]);
});

test.each([
  ['growth', 'percent', '20%', '20'],
  ['growth', 'per-mille', '20‰', '20'],
  ['annual-rate', 'percent', '5%', '5'],
  ['multiple', 'multiple', '翻一番', '2'],
])(
  'a target of %s is stated in %s, whatever the indicator counts',
  (type, unit, printed, value) => {
    expect(counted(unit, printed, value, `\n    targetType: ${type}`)).toEqual([]);
  },
);

test('a level in percent is refused where the indicator counts persons', () => {
  expect(counted('percent', '20%', '20', '\n    targetType: level')).toEqual([
    `unit-clash | ${file} | observations[0].unit | percent`,
  ]);
});

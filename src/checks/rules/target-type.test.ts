import { expect, test } from 'vitest';

import { issuesWith } from '../../../tests/fixtures/check-files.ts';
import { changed } from '../../../tests/fixtures/knowledge-base.ts';

const file = 'indicators/reading-rooms.mdx';
const target =
  "    binding: binding\n    source: yunling-2021-7\n    locator: 附表 第1项\n    printed: '40'\n";

const withType = (type: string): string[] =>
  issuesWith({ [file]: changed(file, [target, `    targetType: ${type}\n${target}`]) });

test('a range has two ends', () => {
  expect(withType('range')).toEqual([`target-type | ${file} | observations[1] | one`]);
});

test('a range that a source gives as a bound has one', () => {
  const bound = changed(file, [
    target,
    `    targetType: range\n    comparator: '>='\n${target.replace("'40'", '40以上')}`,
  ]);
  expect(issuesWith({ [file]: bound })).toEqual([]);
});

test('a multiple is counted in times', () => {
  expect(withType('multiple')).toEqual([`target-type | ${file} | observations[1].unit | units`]);
});

test.each(['level', 'floor', 'ceiling', 'cumulative', 'growth', 'annual-rate', 'qualitative'])(
  'a plain number may be a target of type %s',
  (type) => {
    expect(withType(type)).toEqual([]);
  },
);

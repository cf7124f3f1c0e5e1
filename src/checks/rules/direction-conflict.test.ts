import { expect, test } from 'vitest';

import { issuesWith } from '../../../tests/fixtures/check-files.ts';
import { changed } from '../../../tests/fixtures/knowledge-base.ts';

const days = 'indicators/shelving-days.mdx';
const satisfaction = 'indicators/reader-satisfaction.mdx';

test('a target type that keeps a level may lie on either side of the baseline', () => {
  expect(issuesWith({})).toEqual([]);
});

test('the same target as a level conflicts with a direction of increase', () => {
  const level = changed(satisfaction, ['targetType: floor', 'targetType: level']);
  expect(issuesWith({ [satisfaction]: level })).toEqual([
    `direction-conflict | ${satisfaction} | observations[1].value | 90`,
  ]);
});

test('a target may say for itself that it keeps a level', () => {
  const own = changed(
    satisfaction,
    ['targetType: floor', 'targetType: level'],
    ['    binding: expected', '    binding: expected\n    targetType: floor'],
  );
  expect(issuesWith({ [satisfaction]: own })).toEqual([]);
});

test('less is better: a level above the baseline and a comparator of at least conflict', () => {
  const more = changed(
    days,
    ['targetType: ceiling', 'targetType: level'],
    ["    comparator: '<='\n    value: 10", "    comparator: '>='\n    value: 30"],
    ['printed: 10天以内', 'printed: 30天以上'],
  );
  expect(issuesWith({ [days]: more })).toEqual([
    `direction-conflict | ${days} | observations[1].comparator | >=`,
    `direction-conflict | ${days} | observations[1].value | 30`,
  ]);
});

test('without a direction nothing conflicts', () => {
  const none = changed(
    satisfaction,
    ['targetType: floor', 'targetType: level'],
    ['direction: increase', 'direction: none'],
  );
  expect(issuesWith({ [satisfaction]: none })).toEqual([]);
});

test('a baseline of another source is no measure of the target', () => {
  const otherSource = changed(
    satisfaction,
    ['targetType: floor', 'targetType: level'],
    [
      '    source: yunling-2021-7\n    locator: 附表 第2项\n    printed: 93.5',
      '    source: yunling-report-2023\n    locator: 第3段\n    printed: 93.5',
    ],
  );
  expect(issuesWith({ [satisfaction]: otherSource })).toEqual([]);
});

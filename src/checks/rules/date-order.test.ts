import { expect, test } from 'vitest';

import { issuesWith } from '../../../tests/fixtures/check-files.ts';
import { changed } from '../../../tests/fixtures/knowledge-base.ts';

const plan = 'plans/yunling-reading-plan.mdx';
const county = 'counties/songting.mdx';
const rooms = 'indicators/reading-rooms.mdx';

test.each([
  [
    'a plan that is adopted after its period',
    plan,
    'adopted: 2021-03-15\npublished: 2021-03-22',
    'adopted: 2026-03-15',
    'adopted | 2026-03-15',
  ],
  [
    'a plan that is adopted ten years before its period',
    plan,
    'adopted: 2021-03-15',
    'adopted: 2012-03-15',
    'adopted | 2012-03-15',
  ],
  [
    'a plan that is published before it is adopted',
    plan,
    'published: 2021-03-22',
    'published: 2021-03-14',
    'published | 2021-03-14',
  ],
  [
    'an outlook that ends before the period',
    plan,
    'outlook: 2035',
    'outlook: 2023',
    'outlook | 2023',
  ],
  [
    'a membership that ends before it begins',
    county,
    '    from: 2021-03-15\n',
    '    from: 2021-03-15\n    to: 2021-03-14\n',
    'groups[0].to | 2021-03-14',
  ],
  [
    'a baseline of the year of its target',
    rooms,
    '    period: 2020\n    kind: baseline',
    '    period: 2025\n    kind: baseline',
    'observations[0].period | 2025',
  ],
])('%s', (_, file, from, to, said) => {
  const dates = issuesWith({ [file]: changed(file, [from, to]) }).filter((issue) =>
    issue.startsWith('date-order'),
  );
  expect(dates).toEqual([`date-order | ${file} | ${said}`]);
});

test('a plan follows one whose period begins earlier, not later', () => {
  const file = 'plans/songting-reading-plan.mdx';
  const succeeding = changed(file, ['implements:', 'succeeds:']);
  expect(issuesWith({ [file]: succeeding })).toEqual([]);
  const period = changed(
    file,
    ['implements:', 'succeeds:'],
    ['period: 2022/2025', 'period: 2021/2025'],
  );
  expect(issuesWith({ [file]: period })).toEqual([
    `date-order | ${file} | succeeds[0].to | yunling-reading-plan, for 2021/2025`,
  ]);
});

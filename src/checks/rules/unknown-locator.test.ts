import { expect, test } from 'vitest';

import { issuesWith } from '../../../tests/fixtures/check-files.ts';
import { changed } from '../../../tests/fixtures/knowledge-base.ts';

const file = 'measures/songting-reading-1.mdx';
const source = 'sources/songting-2022-3.mdx';

const at = (locator: string): string[] =>
  issuesWith({
    [file]: changed(file, [
      'source: songting-2022-3\nlocator: 行动1\nindicators',
      `source: songting-2022-3\nlocator: ${locator}\nindicators`,
    ]),
  });

test.each(['行动1', '行动1 第2段', '行动1第2段', '附表 第10项', '引言'])(
  '%s begins with a section',
  (locator) => {
    expect(at(locator)).toEqual([]);
  },
);

test.each(['行动10', '行动11 第2段', '行动', '附件', '第2段'])('%s begins with none', (locator) => {
  expect(at(locator)).toEqual([`unknown-locator | ${file} | locator | ${locator}`]);
});

test('a section 二 does not make 二十 known', () => {
  const sections = changed(source, [
    '  - locator: 引言\n',
    '  - locator: 二\n    title: 任务\n  - locator: 引言\n',
  ]);
  const measure = (locator: string): string =>
    changed(file, [
      'source: songting-2022-3\nlocator: 行动1\nindicators',
      `source: songting-2022-3\nlocator: ${locator}\nindicators`,
    ]);
  expect(issuesWith({ [source]: sections, [file]: measure('二（一）') })).toEqual([]);
  expect(issuesWith({ [source]: sections, [file]: measure('二十（一）') })).toEqual([
    `unknown-locator | ${file} | locator | 二十（一）`,
  ]);
});

test.each([
  [
    'a link',
    'plans/songting-reading-plan.mdx',
    '    locator: 引言',
    '    locator: 前言',
    'implements[0].locator | 前言',
  ],
  ['a term', 'terms/one-card.mdx', 'locator: 二（二）', 'locator: 九（二）', 'locator | 九（二）'],
  [
    'a figure of a source',
    'sources/songting-2022-3.mdx',
    '    locator: 行动2\n    printed',
    '    locator: 行动9\n    printed',
    'figures[0].locator | 行动9',
  ],
  [
    'an activity',
    'sources/yunling-report-2023.mdx',
    '    locator: 第4段\n    carriesOut',
    '    locator: 第5段\n    carriesOut',
    'activities[0].locator | 第5段',
  ],
])('the locator of %s is checked too', (_, path, from, to, said) => {
  expect(issuesWith({ [path]: changed(path, [from, to]) })).toEqual([
    `unknown-locator | ${path} | ${said}`,
  ]);
});

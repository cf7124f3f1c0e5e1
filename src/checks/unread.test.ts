import { expect, test } from 'vitest';

import { issuesWith } from '../../tests/fixtures/check-files.ts';
import { changed } from '../../tests/fixtures/knowledge-base.ts';

test.each([
  ['a term', 'terms/reading-room.mdx', 'type: concept', 'type: 概念', 'schema'],
  ['a plan', 'plans/songting-reading-plan.mdx', 'area: songting', 'area:', 'schema'],
  ['a county', 'counties/yanhu.mdx', 'level: county', 'level: village', 'schema'],
  ['a source', 'sources/yunling-2021-7.mdx', 'type: official-document', 'type: book', 'schema'],
  [
    'an indicator',
    'indicators/reading-rooms.mdx',
    'direction: increase',
    'direction: up',
    'schema',
  ],
  [
    'a measure',
    'measures/yunling-reading-2-1.mdx',
    'themes: [places]',
    'themes: [places',
    'yaml-syntax',
  ],
])('a fault in %s blames nobody who refers to it', (_, file, from, to, rule) => {
  const issues = issuesWith({ [file]: changed(file, [from, to]) });
  expect(issues.map((issue) => issue.split(' | ').slice(0, 2))).toEqual([[rule, file]]);
});

test('a fault in site.yaml hides no fault of the entries, and no theme is unknown for it', () => {
  const file = 'terms/reading-room.mdx';
  expect(
    issuesWith({
      'site.yaml': 'name: 甲: 乙\n',
      [file]: changed(file, ['related: [one-card]', 'related: [one-cart]']),
    }),
  ).toEqual([
    'yaml-syntax | site.yaml | a second colon with a space after it in one line',
    `dangling-reference | ${file} | related[0] | one-cart`,
  ]);
});

test('who refers to an entry by the name of its file or by its id is not blamed for the difference', () => {
  const file = 'terms/one-card.mdx';
  const other = 'terms/reading-room.mdx';
  expect(
    issuesWith({
      [file]: changed(file, ['id: one-card', 'id: one-pass']),
      [other]: changed(other, ['related: [one-card]', 'related: [one-pass]']),
    }),
  ).toEqual([`id-file-name | ${file} | id | one-pass`]);
});

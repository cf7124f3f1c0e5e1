import { expect, test } from 'vitest';

import { issuesWith } from '../../../tests/fixtures/check-files.ts';
import { changed } from '../../../tests/fixtures/knowledge-base.ts';

test('a province inside its own prefecture is a cycle of areas', () => {
  const file = 'regions/yunling.mdx';
  const inside = changed(file, [
    'revisions:',
    'partOf:\n  - of: xizhou\n    note: 写反了。\nrevisions:',
  ]);
  expect(issuesWith({ [file]: inside })).toContain(
    `cyclic-reference | ${file} | partOf[0].of | xizhou → yunling → xizhou`,
  );
});

test('a group that lies in a member of it is a cycle over both relations', () => {
  const group = 'regions/upstream-2.mdx';
  const city = 'regions/xizhou.mdx';
  expect(
    issuesWith({
      [group]: changed(group, ['  - of: yunling\n', '  - of: xizhou\n'], ['size: 2', 'size: 3']),
      [city]: changed(city, [
        'revisions:',
        'groups:\n  - of: upstream-2\n    note: 写反了。\nrevisions:',
      ]),
    }),
  ).toEqual([`cyclic-reference | ${group} | partOf[0].of | xizhou → upstream-2 → xizhou`]);
});

test.each([
  [
    'a look-alike',
    'indicators/shelving-days.mdx',
    'themes: [services]',
    'themes: [services]\nlookAlikes: [shelving-days]',
    'lookAlikes[0] | shelving-days, the entry itself',
  ],
  [
    'a related measure',
    'measures/yunling-reading-2-1.mdx',
    '  - to: yunling-reading-3-1',
    '  - to: yunling-reading-2-1',
    'related[0].to | yunling-reading-2-1, the entry itself',
  ],
  [
    'a term to be seen too',
    'terms/one-card.mdx',
    '[reading-room]',
    '[one-card]',
    'related[0] | one-card, the entry itself',
  ],
])('%s is never the entry itself', (_, file, from, to, said) => {
  expect(issuesWith({ [file]: changed(file, [from, to]) })).toEqual([
    `cyclic-reference | ${file} | ${said}`,
  ]);
});

test('two terms may name each other', () => {
  expect(issuesWith({})).toEqual([]);
});

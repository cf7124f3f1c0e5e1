import { expect, test } from 'vitest';

import { issuesWith } from '../../../tests/fixtures/check-files.ts';
import { changed } from '../../../tests/fixtures/knowledge-base.ts';

test.each([
  [
    'an alias that is the title',
    'terms/one-card.mdx',
    '[通借通还]',
    '[通借通还, 一证通借]',
    'aliases[1] | 一证通借',
  ],
  [
    'one area twice',
    'measures/songting-reading-1.mdx',
    '[songting]',
    '[songting, songting]',
    'areas[1] | songting, also item 1 of the list',
  ],
  [
    'one link twice',
    'measures/yunling-reading-2-1.mdx',
    'terms: [reading-room]',
    '  - to: yunling-reading-3-1\n    basis: reading\n    note: 再写一遍。\nterms: [reading-room]',
    'related[1] | yunling-reading-3-1, also item 1 of the list',
  ],
  [
    'one measure twice at a figure',
    'indicators/reading-rooms.mdx',
    '[songting-reading-1]',
    '[songting-reading-1, songting-reading-1]',
    'observations[4].measures[1] | songting-reading-1, also item 1 of the list',
  ],
  [
    'one section twice',
    'sources/songting-2022-3.mdx',
    '  - locator: 附表\n',
    '  - locator: 行动3\n    title: 再一次\n  - locator: 附表\n',
    'sections[4] | 行动3, also item 4 of the list',
  ],
])('%s', (_, file, from, to, said) => {
  expect(issuesWith({ [file]: changed(file, [from, to]) })).toEqual([
    `repeated-item | ${file} | ${said}`,
  ]);
});

test('a place that comes back after years is no repetition', () => {
  const file = 'counties/songting.mdx';
  const back = changed(file, [
    'tile:',
    '  - of: upstream-2\n    to: 2019-12-31\n    source: yunling-2021-7\ntile:',
  ]);
  expect(issuesWith({ [file]: back })).toEqual([]);
});

import { describe, expect, test } from 'vitest';

import { changed, knowledgeBaseWith } from '../../tests/fixtures/knowledge-base.ts';
import { kinds } from '../domain/kind.ts';
import { zh } from '../i18n/zh.ts';
import { kindList } from './row-lists.ts';

const file = 'counties/yanhu.mdx';
const above = 'partOf:\n  - of: xizhou\n    source: yunling-2021-7\n';
const bases = [
  ['the valid knowledge base', {}],
  ['a county that no region has', { [file]: changed(file, [above, '']) }],
  [
    'a county that its region no longer has',
    { [file]: changed(file, [above, `${above}    to: 2023-12-31\n`]) },
  ],
  [
    'an indicator of no known theme',
    {
      'indicators/shelving-days.mdx': changed('indicators/shelving-days.mdx', [
        'themes: [services]',
        'themes: [none]',
      ]),
    },
  ],
] as const;

describe.each(bases)('with %s', (_, changes) => {
  const { kb } = knowledgeBaseWith(changes);

  test.each(kinds)('the index of %s has every entry, once', (kind) => {
    const listed = kindList(kb, kind).rows.map(({ entry }) => entry.id);
    expect(listed.toSorted()).toEqual(kb.byKind[kind].map(({ id }) => id).toSorted());
  });
});

test('counties of no region stand last, under a heading of their own', () => {
  const { kb } = knowledgeBaseWith(bases[1][1]);
  const rows = kindList(kb, 'county').rows.map(({ group, entry }) => [group?.title, entry.id]);
  expect(rows).toEqual([
    ['溪州市', 'songting'],
    [zh.otherEntries, 'yanhu'],
  ]);
});

import { describe, expect, test } from 'vitest';

import { changed, knowledgeBaseWith } from '../../../tests/fixtures/knowledge-base.ts';
import { areaById, areasAbove, membersOf } from './areas.ts';

const overlay = {
  'regions/dongling.mdx': changed(
    'regions/yunling.mdx',
    ['id: yunling', 'id: dongling'],
    ['title: 云岭省', 'title: 东岭省'],
  ),
  'regions/xizhou.mdx': changed('regions/xizhou.mdx', [
    '  - of: yunling\n',
    '  - of: dongling\n    from: 2020-01-01\n  - of: yunling\n    to: 2019-12-31\n',
  ]),
  'counties/yanhu.mdx': changed('counties/yanhu.mdx', [
    '    from: 2021-03-15',
    '    from: 2021-03-15\n    to: 2022-12-31',
  ]),
};

describe('a membership that has ended', () => {
  const { kb, graph } = knowledgeBaseWith(overlay);
  const idsOf = (areas: readonly { id: string }[]): string[] => areas.map(({ id }) => id);

  test('puts no area inside another, on no level', () => {
    expect(idsOf(areasAbove(kb, areaById(kb, 'yanhu')!))).toEqual(['xizhou', 'dongling']);
    expect(idsOf(areasAbove(kb, areaById(kb, 'xizhou')!))).toEqual(['dongling']);
  });

  test('makes no area a member', () => {
    expect(idsOf(membersOf(kb, 'dongling'))).toEqual(['xizhou']);
    expect(idsOf(membersOf(kb, 'yunling'))).toEqual(['upstream-2']);
    expect(idsOf(membersOf(kb, 'upstream-2'))).toEqual(['songting']);
  });

  test('is a relation of the past', () => {
    const lines = [...graph.from.get('xizhou')!, ...graph.from.get('yanhu')!]
      .filter(({ path }) => path?.[0] === 'partOf' || path?.[0] === 'groups')
      .map(({ from, type, to }) => `${from} ${type} ${to}`);
    expect(lines).toEqual([
      'xizhou part-of dongling',
      'xizhou was-part-of yunling',
      'yanhu part-of xizhou',
      'yanhu was-member-of upstream-2',
      'yanhu stated-in yunling-2021-7',
    ]);
  });
});

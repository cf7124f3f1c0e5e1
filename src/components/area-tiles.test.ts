import { expect, test } from 'vitest';

import { changed, knowledgeBaseWith } from '../../tests/fixtures/knowledge-base.ts';
import { areaById } from '../graph/queries/areas.ts';
import { areaTiles } from './area-tiles.ts';

const file = 'counties/yanhu.mdx';
const tilesOn = (id: string, changes: Readonly<Record<string, string>> = {}) => {
  const { kb } = knowledgeBaseWith(changes);
  const { host, tiles } = areaTiles(kb, areaById(kb, id)!);
  return [host?.id, tiles.map(({ label, highlighted }) => label + (highlighted ? ' *' : ''))];
};

test('a county stands among the members of its group', () => {
  expect(tilesOn('yanhu')).toEqual(['upstream-2', ['松汀', '雁湖 *']]);
  expect(tilesOn('upstream-2')).toEqual(['upstream-2', ['松汀', '雁湖']]);
});

test.each([
  ['its short title', 'aliases: [雁湖]\nshortTitle: 雁', '雁'],
  ['the alias that its title begins with, not its old name', 'aliases: [白沙县, 雁湖]', '雁湖'],
  ['its title, where it has no shorter name', 'aliases: [白沙县]', '雁湖县'],
])('a tile is labelled with %s', (_, names, label) => {
  const [, labels] = tilesOn('upstream-2', { [file]: changed(file, ['aliases: [雁湖]', names]) });
  expect(labels).toEqual(['松汀', label]);
});

test('a county that has left its group stands in its grid no more', () => {
  const left = changed(file, ['    from: 2021-03-15', '    from: 2021-03-15\n    to: 2022-12-31']);
  expect(tilesOn('yanhu', { [file]: left })).toEqual([undefined, []]);
  expect(tilesOn('songting', { [file]: left })).toEqual(['upstream-2', ['松汀 *']]);
});

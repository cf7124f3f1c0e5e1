import { expect, test } from 'vitest';

import { changed, knowledgeBaseWith } from '../../../tests/fixtures/knowledge-base.ts';
import { figuresAtMeasure } from './figures-at-measure.ts';

const source = 'sources/songting-2022-3.mdx';
const first = 'measures/songting-reading-1.mdx';
const courses = 'songting-2022-3.courses-per-year';

function figuresAt(id: string, changes: Readonly<Record<string, string>> = {}) {
  const { kb } = knowledgeBaseWith(changes);
  const measure = kb.byKind.measure.find((entry) => entry.id === id)!;
  const { own, beside } = figuresAtMeasure(kb, measure);
  return { own: own.map(({ key }) => key), beside: beside.map(({ key }) => key) };
}

test('the figures that name a measure are its own', () => {
  const { own, beside } = figuresAt('songting-reading-2');
  expect(own).toContain(courses);
  expect(own).toHaveLength(3);
  expect(beside).toEqual([]);
});

test('a figure that two measures of one place share is of the place, not of each', () => {
  const shared = {
    [first]: changed(first, [
      'source: songting-2022-3\nlocator: 行动1\nindicators',
      'source: songting-2022-3\nlocator: 行动2\nindicators',
    ]),
    [source]: changed(source, ['[songting-reading-2]', '[songting-reading-1, songting-reading-2]']),
  };
  for (const id of ['songting-reading-1', 'songting-reading-2']) {
    expect(figuresAt(id, shared).own).not.toContain(courses);
    expect(figuresAt(id, shared).beside).toEqual([courses]);
  }
});

test('a figure that two measures at different places carry is the own figure of both', () => {
  const both = {
    [source]: changed(source, ['[songting-reading-2]', '[songting-reading-1, songting-reading-2]']),
  };
  expect(figuresAt('songting-reading-1', both).own).toContain(courses);
  expect(figuresAt('songting-reading-2', both).own).toContain(courses);
});

test('a figure that the text quotes from the place of the measure stands beside it', () => {
  const unnamed = { [source]: changed(source, ['    measures: [songting-reading-2]\n', '']) };
  expect(figuresAt('songting-reading-2', unnamed).beside).toEqual([courses]);
});

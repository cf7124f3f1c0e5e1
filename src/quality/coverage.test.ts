import { expect, test } from 'vitest';

import { changed, knowledgeBaseWith } from '../../tests/fixtures/knowledge-base.ts';
import { coverageOf } from './coverage.ts';

const file = 'sources/songting-2022-3.mdx';

test('a figure of 行动10 is not counted in 行动1', () => {
  const { kb } = knowledgeBaseWith({
    [file]: changed(file, ['    locator: 行动2\n    printed', '    locator: 行动10\n    printed']),
  });
  const counts = (base = kb): [string, number][] =>
    coverageOf(base)
      .find(({ source }) => source.id === 'songting-2022-3')!
      .sections.map(({ locator, figures }) => [locator, figures]);
  const before = new Map(counts(knowledgeBaseWith().kb));
  expect(counts().filter(([locator, figures]) => figures !== before.get(locator))).toEqual([
    ['行动2', before.get('行动2')! - 1],
  ]);
});

import { expect, test } from 'vitest';

import type { KnowledgeBase } from '../domain/knowledge-base.ts';
import { edited, knowledgeBase } from '../publish/knowledge-base.fixture.ts';
import { figureNotices, type FigureNotice } from './notices.ts';

const noticed = (kb: KnowledgeBase, notice: FigureNotice['id']): string[] =>
  figureNotices(kb)
    .filter(({ id }) => id === notice)
    .flatMap(({ groups }) => groups)
    .flatMap(({ figures }) => figures.map(({ key }) => key));

test('numbers whose lost decimal point was put back are listed, rebuilt ones apart', () => {
  const lost = knowledgeBase(edited('indicators/entities.mdx', '4.2万户', '４ ２万户'));
  expect(noticed(lost, 'points')).toEqual(['entities.river-2020-baseline']);
  expect(noticed(lost, 'reconstructed')).toEqual(['river-2021-8.price-drop']);
  expect(noticed(knowledgeBase(), 'points')).toEqual([]);
});

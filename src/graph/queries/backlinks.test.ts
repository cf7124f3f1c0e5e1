import { expect, test } from 'vitest';

import { changed, knowledgeBaseWith } from '../../../tests/fixtures/knowledge-base.ts';
import { backlinksTo } from './backlinks.ts';

const { kb, graph } = knowledgeBaseWith();

const backlinks = (id: string): [string, string[]][] =>
  backlinksTo(kb, graph, id).map(({ type, links }) => [type, links.map(({ from }) => from.id)]);

test('what refers to an entry stands by type, in the fixed order of types', () => {
  expect(backlinks('yunling-reading-2-1')).toEqual([
    ['contains', ['yunling-reading-plan']],
    ['carries-out', ['songting-reading-1']],
    ['states-figure', ['reading-rooms', 'yunling-2021-7']],
    ['reports-on', ['yunling-report-2023']],
  ]);
});

test('an entry that refers several times is named once a type, with all its edges', () => {
  const observed = backlinksTo(kb, graph, 'songting').find(({ type }) => type === 'observes')!;
  const rooms = observed.links.find(({ from }) => from.id === 'reading-rooms')!;
  expect(rooms.edges.map(({ figure }) => figure)).toEqual([
    'reading-rooms.songting-2021-baseline',
    'reading-rooms.songting-2025-target',
    'reading-rooms.songting-2023-actual',
  ]);
});

test('an entry is no backlink of itself', () => {
  expect(graph.from.get('reading-rooms')!.some(({ to }) => to === 'reading-rooms')).toBe(true);
  expect(backlinks('reading-rooms').flatMap(([, ids]) => ids)).not.toContain('reading-rooms');
});

test('each activity of one report is a backlink of its own', () => {
  const file = 'sources/yunling-report-2023.mdx';
  const second = `  - id: book-fair
    title: 举办换书集市
    summary: 书房门前的换书集市。
    area: yunling
    period: 2023
    locator: 第4段
    carriesOut:
      - to: yunling-reading-2-1
        basis: reading
        note: 集市在书房门前举行。
figures:
  - id: reading-week-visits`;
  const other = knowledgeBaseWith({
    [file]: changed(file, ['figures:\n  - id: reading-week-visits', second]),
  });
  const reports = backlinksTo(other.kb, other.graph, 'yunling-reading-2-1').find(
    ({ type }) => type === 'reports-on',
  )!;
  expect(reports.links.map(({ edges }) => edges[0]!.activity)).toEqual([
    'reading-week',
    'book-fair',
  ]);
});

test('nothing refers to an entry that does not exist', () => {
  expect(backlinks('nowhere')).toEqual([]);
});

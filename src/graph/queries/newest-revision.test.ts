import { expect, test } from 'vitest';

import { edited, knowledgeBase } from '../../publish/knowledge-base.fixture.ts';
import { buildGraph } from '../build-graph.ts';
import { newestAround, newestOfAll } from './newest-revision.ts';

const revised = (file: string, date: string): Record<string, string> =>
  edited(file, 'revisions:\n', `revisions:\n  - date: ${date}\n    note: 再改。\n`);

const kb = knowledgeBase();
const later = knowledgeBase(revised('sources/river-2021-8.mdx', '2026-09-01'));

test.each([
  ['its own newest revision', 'river-plan', kb, '2026-02-01'],
  ['that of an entry that refers to it', 'market-entity', kb, '2026-02-01'],
  ['that of an entry to which it refers', 'river-plan', later, '2026-09-01'],
  ['none where nothing is known of it', 'lake', kb, ''],
])('the newest date around an entry: %s', (_, id, base, date) => {
  expect(newestAround(buildGraph(base), id, base)).toBe(date);
});

test('the newest date of all is that of any entry, whatever refers to it', () => {
  const alone = knowledgeBase(revised('counties/river.mdx', '2027-01-01'));
  expect([kb, later, alone].map((one) => newestOfAll(one))).toEqual([
    '2026-02-01',
    '2026-09-01',
    '2027-01-01',
  ]);
});

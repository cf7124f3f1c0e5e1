import { expect, test } from 'vitest';

import { issuesWith } from '../../../tests/fixtures/check-files.ts';
import { changed } from '../../../tests/fixtures/knowledge-base.ts';

const city = 'regions/xizhou.mdx';
const part = '  - of: yunling\n    source: yunling-2021-7\n';

test('a province may be part of a nation, and a prefecture is no part of another', () => {
  const nation = changed(
    'regions/xizhou.mdx',
    ['id: xizhou', 'id: land'],
    ['level: prefecture', 'level: nation'],
    [`partOf:\n${part}`, ''],
  );
  const province = 'regions/yunling.mdx';
  const inNation = changed(province, [
    'revisions:',
    'partOf:\n  - of: land\n    note: 虚构的国家。\nrevisions:',
  ]);
  expect(issuesWith({ 'regions/land.mdx': nation, [province]: inNation })).toEqual([]);
  const peer = changed(city, ['id: xizhou', 'id: peer'], ['  - of: yunling', '  - of: xizhou']);
  expect(issuesWith({ 'regions/peer.mdx': peer })).toEqual([
    'area-level | regions/peer.mdx | partOf[0].of | xizhou, which is a prefecture',
  ]);
});

test('a group is joined by groups, an administrative area by partOf', () => {
  const county = 'counties/songting.mdx';
  const joined = changed(county, ['  - of: upstream-2\n', '  - of: yunling\n']);
  expect(issuesWith({ [county]: joined })).toContain(
    `area-level | ${county} | groups[0].of | yunling, which is a province`,
  );
});

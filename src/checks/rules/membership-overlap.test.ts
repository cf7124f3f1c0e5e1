import { expect, test } from 'vitest';

import { issuesWith } from '../../../tests/fixtures/check-files.ts';
import { changed } from '../../../tests/fixtures/knowledge-base.ts';

const file = 'counties/songting.mdx';
const group = '  - of: upstream-2\n    from: 2021-03-15\n    source: yunling-2021-7\n';

const withGroups = (...records: string[]): string[] =>
  issuesWith({ [file]: changed(file, [group, records.join('')]) });

const record = (from: string, to: string): string =>
  `  - of: upstream-2\n${from && `    from: ${from}\n`}${to && `    to: ${to}\n`}    source: yunling-2021-7\n`;

test('a county may leave a group and come back', () => {
  expect(withGroups(record('2021-03-15', ''), record('2019-01-01', '2020-12-31'))).toEqual([]);
});

test('one day in both records is an overlap', () => {
  expect(withGroups(record('2021-03-15', ''), record('2019-01-01', '2021-03-15'))).toEqual([
    `membership-overlap | ${file} | groups[1] | 2019-01-01 to 2021-03-15, while groups[0] is 2021-03-15 to …`,
  ]);
});

test('two records without dates overlap', () => {
  expect(withGroups(record('', ''), record('', ''))).toContain(
    `membership-overlap | ${file} | groups[1] | undated, while groups[0] is undated`,
  );
});

test('a county lies in one administrative area at a time, a group may lie in several', () => {
  const parents =
    '    source: yunling-2021-7\n  - of: yunling\n    source: yunling-2021-7\ngroups:';
  const county = changed(file, ['    source: yunling-2021-7\ngroups:', parents]);
  expect(issuesWith({ [file]: county })).toEqual([
    `membership-overlap | ${file} | partOf[1] | undated, while partOf[0] is undated`,
  ]);
  const region = 'regions/upstream-2.mdx';
  const both = changed(region, [
    '  - of: yunling\n',
    '  - of: xizhou\n    source: yunling-2021-7\n  - of: yunling\n',
  ]);
  expect(issuesWith({ [region]: both })).toEqual([]);
});

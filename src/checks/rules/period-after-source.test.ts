import { expect, test } from 'vitest';

import { issuesWith } from '../../../tests/fixtures/check-files.ts';
import { changed } from '../../../tests/fixtures/knowledge-base.ts';

const file = 'sources/yunling-2021-7.mdx';
const libraries = '    period: 2020\n    kind: actual\n    value: 86\n';

const of = (period: string, kind = 'actual'): string[] =>
  issuesWith({
    [file]: changed(file, [libraries, `    period: ${period}\n    kind: ${kind}\n    value: 86\n`]),
  });

test.each(['2020', '2021', '2021-03', '2021-03-15', '2016/2020', '2021/2025'])(
  'a document of 15 March 2021 can report %s, or what has begun of it',
  (period) => {
    expect(of(period)).toEqual([]);
  },
);

test.each(['2021-03-16', '2021-04', '2022', '2022/2025'])('it cannot report %s', (period) => {
  expect(of(period)).toEqual([`period-after-source | ${file} | figures[0].period | ${period}`]);
});

test('what it reports has an end, what it promises or sets need not have one', () => {
  expect(of('2020/..')).toEqual([`period-after-source | ${file} | figures[0].period | 2020/..`]);
  expect([of('2021/..', 'target'), of('2021-03/..', 'parameter')]).toEqual([[], []]);
});

test('it can set a target or an amount for any later year', () => {
  expect([of('2030', 'target'), of('2030', 'parameter')]).toEqual([[], []]);
});

test('a source without a date forbids nothing', () => {
  const undated = changed(
    file,
    [libraries, '    period: 2030\n    kind: actual\n    value: 86\n'],
    ['issued: 2021-03-15', 'issuedNote: 没有日期。'],
  );
  expect(issuesWith({ [file]: undated })).toEqual([]);
});

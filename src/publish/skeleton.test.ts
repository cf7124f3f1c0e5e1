import { describe, expect, test } from 'vitest';

import { checkFiles } from '../../tests/fixtures/check-files.ts';
import { overlaid } from '../../tests/fixtures/content-items.ts';
import { folderOf, kinds, type Kind } from '../domain/kind.ts';
import { skeletonOf } from './skeleton.ts';

const today = '2026-12-01';
const fileOf = (kind: Kind): string => `${folderOf[kind]}/fresh.mdx`;
const issuesOf = (kind: Kind, text: string) =>
  checkFiles(new Map([...overlaid(), [fileOf(kind), text]])).issues;

/** What an editor writes in place of 待填, by field; in a body and elsewhere a plain word. */
const filled: Readonly<Record<string, string>> = {
  title: '新的条目',
  summary: '为测试写的条目。',
  definition: '为测试写的定义。',
  ...{ number: '测发〔2026〕1号', issuers: '[测试局]', authors: '[测试局]', label: '测试数' },
  ...{ adopted: '2026-01-05', issued: '2026-01-05' },
  ...{ area: 'songting', areas: '[songting]', of: 'yunling', themes: '[places]' },
  ...{ plan: 'yunling-reading-plan', source: 'yunling-2021-7', locator: '一（一）' },
  ...{ id: 'some-number', value: '60', printed: '60%', code: '990199', comparator: "'='" },
  english: 'New entry',
};
const fillIn = (text: string): string =>
  text
    .replace(
      /^( *(?:- )?)(\w+): \[?待填.*$/gm,
      (_, start: string, field: string) => `${start}${field}: ${filled[field] ?? '新的内容'}`,
    )
    .replace(/^待填.*$/m, '正文。');

describe.each(kinds)('the skeleton of a %s', (kind) => {
  const text = skeletonOf(kind, 'fresh', today);

  test('is refused in every line that is still to be written, and in no other', () => {
    const lines = text
      .split('\n')
      .flatMap((line, index) => (line.includes('待填') ? [index + 1] : []));
    const issues = issuesOf(kind, text);
    expect(issues.map(({ file, line }) => [file, line])).toEqual(
      lines.map((line) => [fileOf(kind), line]),
    );
  });

  test('is correct once it is written', () => {
    const faults = issuesOf(kind, fillIn(text)).map(({ rule, field }) => [rule, field]);
    // The chapter tree of its plan has to name a new measure.
    expect(faults).toEqual(kind === 'measure' ? [['measure-outside-plan', 'plan']] : []);
  });
});

test('a skeleton speaks of the years from now on', () => {
  expect(skeletonOf('plan', 'fresh', '2031-02-03')).toContain('\nperiod: 2031/2035\n');
  expect(skeletonOf('indicator', 'fresh', '2031-02-03')).toContain('\n    period: 2035\n');
});

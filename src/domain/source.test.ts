import { expect, test } from 'vitest';

import { sourceSchema } from './source.ts';

const source = {
  id: 'report',
  title: '总结',
  summary: '一份总结。',
  type: 'report',
  authors: ['张三'],
  sections: [{ locator: '一', title: '一' }],
  revisions: [{ date: '2026-11-21', note: '首次发布。' }],
};
const accepts = (fields: object): boolean =>
  sourceSchema.safeParse({ ...source, ...fields }).success;

test('a source needs no more than its writers and its parts', () => {
  expect(accepts({})).toBe(true);
  expect(accepts({ authors: [] })).toBe(false);
  expect(accepts({ sections: [] })).toBe(false);
  expect(accepts({ type: 'book' })).toBe(false);
});

test.each([
  'https://example.org/a/b.html?x=1&y=2#z',
  'http://example.org/a@b',
  'https://example.org/?at=@b',
  'https://example.org/?next=http://user@example.org/',
])('%s is an address', (url) => expect(accepts({ url })).toBe(true));

test.each([
  'https://user@example.org/',
  'http://user:password@example.org/',
  'https://example.org/a b',
  'https://example.org/"a"',
  'https://example.org/<a>',
  'https://example.org/\\a',
  'javascript:alert(1)',
  'ftp://example.org/',
  '//example.org/',
  'example.org',
])('%s is none', (url) => expect(accepts({ url })).toBe(false));

const activity = {
  id: 'fair',
  title: '集市',
  summary: '办集市。',
  area: 'panan',
  period: '2023',
  locator: '一',
};

test.each([
  ['share.panan-2023', true],
  ['share', false],
  ['a.b.c', false],
  ['Share.a', false],
  ['share.a b', false],
])('an activity names figures as entry.figure: %s', (figure, fits) =>
  expect(accepts({ activities: [{ ...activity, figures: [figure] }] })).toBe(fits),
);

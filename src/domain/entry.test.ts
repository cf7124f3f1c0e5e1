import { expect, test } from 'vitest';

import { lineSchema, linkSchema } from './entry.ts';

test.each([
  ['a line break', '市场\n主体'],
  ['a space at an end', '市场主体 '],
  ['an ideographic space at an end', '\u3000市场主体'],
  ['an invisible character', '市场\u200b主体'],
  ['a soft hyphen', '市场\u00ad主体'],
  ['a word joiner', '市场\u2060主体'],
  ['a character that turns the direction', '\u202e市场主体'],
  ['half a surrogate pair', '市场\ud842'],
  ['nothing at all', ''],
])('a line of text has no %s', (_, text) => expect(lineSchema.safeParse(text).success).toBe(false));

test('a line of text may have rare characters and full-width signs', () => {
  expect(lineSchema.safeParse('𠮷：“双随机、一公开”（２．０）').success).toBe(true);
});

test('a relation that a source states names the source and the place in it', () => {
  const link = { to: 'double-random', basis: 'source' };
  expect(linkSchema.safeParse(link).success).toBe(false);
  expect(linkSchema.safeParse({ ...link, source: 'zhejiang-2021-30' }).success).toBe(false);
  const located = { ...link, source: 'zhejiang-2021-30', locator: '三（五）' };
  expect(linkSchema.safeParse(located).success).toBe(true);
  expect(linkSchema.safeParse({ ...link, basis: 'reading' }).success).toBe(true);
});

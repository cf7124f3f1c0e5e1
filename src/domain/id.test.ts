import { describe, expect, test } from 'vitest';

import { figureKey, isId, maxIdLength } from './id.ts';

describe(isId, () => {
  test.each(['panan', 'zhejiang-14fyp-2-1', '26-counties', 'a'])('%s is an id', (text) =>
    expect(isId(text)).toBe(true),
  );

  test.each([
    ['an empty text', ''],
    ['a capital', 'Panan'],
    ['Chinese characters', '磐安'],
    ['a space', 'pan an'],
    ['an underscore', 'pan_an'],
    ['a dot', 'pan.an'],
    ['a slash', '../panan'],
    ['a hyphen at the start', '-panan'],
    ['a hyphen at the end', 'panan-'],
    ['two hyphens together', 'pan--an'],
    ['a line break at the end', 'panan\n'],
    ['a name that Windows keeps for a device', 'com9'],
    ['a name that the site uses itself', 'pagefind'],
    ['a name of the language', 'constructor'],
  ])('%s makes no id', (_, text) => expect(isId(text)).toBe(false));

  test('an id may have 80 characters and no more', () => {
    expect(isId('a'.repeat(maxIdLength))).toBe(true);
    expect(isId('a'.repeat(maxIdLength + 1))).toBe(false);
  });
});

test('a figure is addressed by its entry and its own id', () => {
  expect(figureKey('double-random-share', 'zhejiang-2025-target')).toBe(
    'double-random-share.zhejiang-2025-target',
  );
});

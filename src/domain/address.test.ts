import { expect, test } from 'vitest';

import { entryPath, figurePath, indexPath, withBase } from './address.ts';

test('an address is absolute from the root of the site, with a slash at its end', () => {
  expect(entryPath({ kind: 'county', id: 'panan' })).toBe('/counties/panan/');
  expect(indexPath('measure')).toBe('/measures/');
  expect(figurePath('share.panan-2025')).toBe('/figures/share.panan-2025/');
});

test.each([
  ['/', '/a/', '/a/'],
  ['/kb/', '/a/', '/kb/a/'],
  ['/kb', '/a/', '/kb/a/'],
  ['/kb//', '/a/', '/kb/a/'],
  ['', '/a/', '/a/'],
])('below %s the address %s is %s', (base, path, expected) =>
  expect(withBase(base, path)).toBe(expected),
);

import { expect, test } from 'vitest';

import { addressOf, fileOfPath, splitAddress } from './promise.ts';

test.each([
  ['/a/', '/a/', ''],
  ['/a/#b', '/a/', 'b'],
  ['/a.csv', '/a.csv', ''],
  ['#b', '', 'b'],
])('%s is the path "%s" and the place "%s"', (address, path, anchor) => {
  expect(splitAddress(address)).toEqual({ path, anchor });
  expect(addressOf({ path, anchor })).toBe(address);
});

test.each([
  ['/', 'index.html'],
  ['/a/b/', 'a/b/index.html'],
  ['/a/b.csv', 'a/b.csv'],
])('%s is served from %s', (path, file) => expect(fileOfPath(path)).toBe(file));

import { expect, test } from 'vitest';

import { readContent } from '../../scripts/lib/read-content.ts';
import { formatEntries, parseEntries, storedEntry } from '../../src/mdx/stored-entry.ts';

test('entries come back from their file as the check read them', () => {
  const { entries } = readContent('content');
  expect(entries.length).toBeGreaterThan(300);
  expect(parseEntries(formatEntries(entries))).toEqual(entries.map(storedEntry));
});

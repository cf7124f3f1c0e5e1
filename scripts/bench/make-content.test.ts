import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { expect, test } from 'vitest';

import { checkContent } from '../lib/check-content.ts';
import { madeEntries, makeContent } from './make-content.ts';

test('a made knowledge base passes the check', () => {
  const dir = join(mkdtempSync(join(tmpdir(), 'zhice-')), 'content');
  try {
    makeContent(dir, 300);
    const { issues, kb } = checkContent(dir);
    expect(issues).toEqual([]);
    expect(kb?.entries.size).toBe(300);
    expect(kb?.figures.size).toBe(600);
  } finally {
    rmSync(join(dir, '..'), { recursive: true });
  }
});

test.each([300, 1000, 3000])('%i entries are that many, each with a name of its own', (size) => {
  const paths = madeEntries(size).map(({ path }) => path);
  expect(new Set(paths).size).toBe(size);
});

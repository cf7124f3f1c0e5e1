import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect, test } from 'vitest';

import { filesBelow } from '../../scripts/lib/files-below.ts';
import { parsePage } from '../../src/publish/built-page.ts';
import { scanPage } from '../../src/publish/scan-page.ts';

test('the fast reader and the whole standard find the same on every page', () => {
  const dir = 'reports/site';
  const pages = filesBelow(dir).filter((file) => file.endsWith('.html'));
  const scanned = pages.filter((file) => {
    const html = readFileSync(join(dir, file), 'utf8');
    const page = scanPage(file, html);
    if (page) expect(page).toEqual(parsePage(file, html));
    return page !== undefined;
  });
  expect(scanned.length).toBeGreaterThan(pages.length * 0.95);
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect, test } from 'vitest';

import { checkContent } from '../../scripts/lib/check-content.ts';
import { filesBelow } from '../../scripts/lib/files-below.ts';
import type { Figure } from '../../src/domain/knowledge-base.ts';

const site = 'reports/site';
const { kb } = checkContent('content');
const pages = filesBelow(site).filter((file) => file.endsWith('.html'));

const count = (text: string, part: string): number => text.split(part).length - 1;

/** What a row of a table must say of the figures that it shows, and how often. */
function wanted(figures: readonly Figure[]): Map<string, number> {
  const words = figures.flatMap(({ status, periodBasis, cutoff }) => [
    ...(status === 'normal' ? [] : [`#mark-${status}"`]),
    ...(periodBasis === 'inferred' ? ['#mark-inferred"'] : []),
    ...(cutoff === undefined ? [] : [`（${cutoff}）`]),
  ]);
  return new Map(words.map((word) => [word, words.filter((other) => other === word).length]));
}

test('every table of figures says which are doubtful, inferred or cut off', () => {
  let marked = 0;
  const silent = pages.flatMap((file) => {
    const html = readFileSync(join(site, file), 'utf8');
    const tables = html.match(/<table class="figures[^]*?<\/table>/g) ?? [];
    const rows = tables.flatMap((table) => table.match(/<tr[^]*?<\/tr>/g) ?? []);
    return rows.flatMap((row) => {
      const keys = [...row.matchAll(/href="\/figures\/([^"/]+)\/"/g)].map(([, key]) => key!);
      const marks = wanted([...new Set(keys)].map((key) => kb!.figures.get(key)!));
      marked += marks.size;
      const missing = [...marks].filter(([mark, times]) => count(row, mark) < times);
      return missing.map(([mark]) => `${file}: ${keys.join(', ')}: ${mark}`);
    });
  });
  expect(silent).toEqual([]);
  expect(marked).toBeGreaterThan(100);
});

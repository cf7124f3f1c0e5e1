import { expect, test } from 'vitest';

import { checkContent } from '../../scripts/lib/check-content.ts';
import { coverageOf } from '../../src/quality/coverage.ts';

const { kb, issues } = checkContent('content');

test('the content has no fault', () => {
  expect(issues).toEqual([]);
});

test('every section of every source has the figures of the ledger, so that none is dropped', async () => {
  const ledger = coverageOf(kb!)
    .map(({ source, sections, total }) =>
      [
        `${source.id}: ${total}`,
        ...sections.map(({ locator, figures }) => `  ${String(figures).padStart(3)}  ${locator}`),
      ].join('\n'),
    )
    .join('\n\n');
  await expect(`${ledger}\n`).toMatchFileSnapshot('./coverage-ledger.txt');
});

test('every figure stands in a section of its source', () => {
  const listed = coverageOf(kb!).flatMap(({ sections }) => sections.map(({ figures }) => figures));
  expect(listed.reduce((sum, count) => sum + count, 0)).toBe(kb!.figures.size);
});

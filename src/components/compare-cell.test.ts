import { expect, test } from 'vitest';

import { knowledgeBaseWith } from '../../tests/fixtures/knowledge-base.ts';
import { areasSideBySide } from '../graph/queries/side-by-side.ts';
import { compareCell, differing, type CompareCell } from './compare-cell.ts';

const { rows } = areasSideBySide(knowledgeBaseWith().kb);
const rooms = rows.find(({ indicator }) => indicator.id === 'reading-rooms')!;
const [cell] = [...rooms.sides.values()].map(compareCell) as [CompareCell];

test('a cell states only what its sources give, base, report and target in this order', () => {
  const kinds = cell.stated.map(({ kind }) => kind);
  expect(kinds).toEqual(
    ['baseline', 'actual', 'target'].filter((kind) => kinds.includes(kind as (typeof kinds)[0])),
  );
  expect(cell.stated.every(({ points }) => points.length > 0)).toBe(true);
});

test('cells differ where both state something else, not where one is silent', () => {
  const other = (change: Partial<CompareCell['facts']>): CompareCell => ({
    ...cell,
    facts: { ...cell.facts, ...change },
  });
  expect(differing([cell, cell])).toEqual([]);
  expect(differing([cell, other({ targetYear: '2030' })])).toEqual(['targetYear']);
  expect(differing([cell, other({ targetYear: '' })])).toEqual([]);
  expect(differing([cell, other({ unit: 'items', comparator: '<' })])).toEqual([
    'comparator',
    'unit',
  ]);
});

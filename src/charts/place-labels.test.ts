import { expect, test } from 'vitest';
import { crosses, overlaps } from './box.ts';
import { placeLabels } from './place-labels.ts';
import type { Wish } from './place-labels.ts';

const bounds = { x: 0, y: 0, width: 200, height: 100 };
const empty = { bounds, obstacles: [], lines: [] };
const wish = (x: number, y: number, more: Partial<Wish> = {}): Wish => ({
  key: `${x}`,
  width: 40,
  height: 14,
  at: [{ x, y }],
  clearance: 6,
  sides: ['above', 'below', 'right', 'left'],
  ...more,
});

test('a label takes the side it likes best', () => {
  expect(placeLabels([wish(100, 50)], empty)).toEqual([
    { key: '100', side: 'above', box: { x: 80, y: 30, width: 40, height: 14 } },
  ]);
});

test('at the edge a label slides along', () => {
  const [placed] = placeLabels([wish(5, 50)], empty);
  expect(placed!.box.x).toBe(0);
});

test('a label goes below where there is no room above', () => {
  expect(placeLabels([wish(100, 10)], empty)[0]!.side).toBe('below');
});

test('a label prefers a free side to one that a line crosses', () => {
  const lines = [{ from: { x: 0, y: 37 }, to: { x: 200, y: 37 } }];
  expect(placeLabels([wish(100, 50)], { ...empty, lines })[0]!.side).toBe('below');
});

test('labels of near points do not overlap', () => {
  const placed = placeLabels([wish(100, 50), wish(104, 50), wish(108, 50), wish(112, 50)], empty);
  expect(placed).toHaveLength(4);
  const pairs = placed.flatMap((a, i) => placed.slice(i + 1).map((b) => overlaps(a.box, b.box)));
  expect(pairs).not.toContain(true);
});

test('a label that stands off has a leader line to its point', () => {
  const obstacles = [{ x: 80, y: 36, width: 40, height: 6 }];
  const [placed] = placeLabels([wish(100, 50, { sides: ['above'] })], { ...empty, obstacles });
  expect(placed!.leader).toEqual({ from: { x: 100, y: 50 }, to: { x: 100, y: 32 } });
});

test('a leader line never runs through another label', () => {
  const near = wish(100, 50, { sides: ['above'] });
  expect(placeLabels([near, { ...near, key: 'second' }], empty)).toHaveLength(1);
});

test('without any room there is no label', () => {
  const obstacles = [bounds];
  expect(placeLabels([wish(100, 50)], { ...empty, obstacles })).toEqual([]);
});

test('a label that may not cross a line rather stays away', () => {
  const lines = [{ from: { x: 0, y: 37 }, to: { x: 200, y: 37 } }];
  const shy = wish(100, 50, { sides: ['above'], mayCross: false, farthest: 0 });
  expect(placeLabels([shy], { ...empty, lines })).toEqual([]);
});

test.each([
  { from: { x: 0, y: 5 }, to: { x: 20, y: 5 }, does: true },
  { from: { x: 0, y: 0 }, to: { x: 20, y: 0 }, does: false },
  { from: { x: 6, y: 6 }, to: { x: 7, y: 7 }, does: true },
  { from: { x: 0, y: 20 }, to: { x: 4, y: 5 }, does: false },
])('the line from $from to $to crosses the box: $does', ({ from, to, does }) => {
  expect(crosses({ from, to }, { x: 5, y: 1, width: 10, height: 10 })).toBe(does);
});

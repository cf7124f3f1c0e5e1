import { expect, test } from 'vitest';
import { layoutBullet } from './layout.ts';
import { bulletSamples } from './samples.ts';

const layoutOf = (id: string) => layoutBullet(bulletSamples.find((sample) => sample.id === id)!);
const textsOf = (id: string) =>
  layoutOf(id)
    .row.labels.map(({ lines }) => lines[0]!.text)
    .sort();

test('a share is a bar on the scale from 0 to 100', () => {
  const { bar, scale } = layoutOf('strict-target');
  expect(bar!.x).toBe(scale.from.x);
  expect(bar!.width / (scale.to.x - scale.from.x)).toBeCloseTo(0.52);
});

test('on a scale that leaves out zero there is a dot and no bar', () => {
  const layout = layoutOf('far-from-zero');
  expect(layout.fromZero).toBe(false);
  expect(layout.bar).toBeUndefined();
  expect(layout.row.marks.map(({ kind }) => kind)).toContain('actual');
});

test('a bar starts at zero also where the baseline is negative', () => {
  const { bar, scale } = layoutOf('negative');
  expect(bar!.x).toBeGreaterThan(scale.from.x);
});

test('the band opens to the right of ≥ and to the left of ≤', () => {
  const [up] = layoutOf('far-from-zero').row.bands;
  const [down] = layoutOf('lower-is-better').row.bands;
  expect(up!.to).toBeGreaterThan(up!.from);
  expect(down!.to).toBeLessThan(down!.from);
  expect(layoutOf('zero-base').row.bands).toEqual([]);
});

test('the edge is dashed for ＞ and not for ≥', () => {
  expect(layoutOf('strict-target').row.edges[0]!.excludesEdge).toBe(true);
  expect(layoutOf('far-from-zero').row.edges[0]!.excludesEdge).toBe(false);
});

test.each(bulletSamples.map(({ id }) => id))('%s: every value has its label', (id) => {
  const { row, bar } = layoutOf(id);
  expect(row.labels).toHaveLength(row.marks.length + (bar ? 1 : 0));
});

test('labels print the digits of the source', () => {
  expect(textsOf('lower-is-better')).toEqual(['0.11', '0.12', '≤0.10'].sort());
});

test('without labels the row is lower', () => {
  const bare = layoutBullet({ ...bulletSamples[0]!, labelled: false });
  expect(bare.row.labels).toEqual([]);
  expect(bare.height).toBe(24);
});

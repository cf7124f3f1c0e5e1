import { expect, test } from 'vitest';
import { overlaps } from '../box.ts';
import { layoutFlow } from './layout.ts';
import { layoutFlowList } from './list-layout.ts';
import { flowSamples } from './samples.ts';
import { flowSeries } from './series.ts';

const [sample] = flowSamples;

test('each pair is one link; what a source states wins over a reading', () => {
  const { links } = flowSeries(sample!);
  const doubled = links.filter(({ lower }) => lower === 'panan-14fyp-action-7');
  expect(doubled).toEqual([
    { higher: 'zhejiang-14fyp-4-1', lower: 'panan-14fyp-action-7', basis: 'stated' },
  ]);
});

test('links to unknown measures are left out, measures without a link are counted', () => {
  const { links, unlinked } = flowSeries(sample!);
  expect(links).toHaveLength(7);
  expect(unlinked).toEqual({ higher: 1, lower: 1 });
});

test('links run from the right of one column to the left of the other', () => {
  const { lines, higher, lower } = layoutFlow(sample!);
  for (const { from, to } of lines) {
    expect(from.x).toBeLessThan(to.x);
    expect(higher.some(({ box }) => from.y === box.y + box.height / 2)).toBe(true);
    expect(lower.some(({ box }) => to.y === box.y + box.height / 2)).toBe(true);
  }
});

test('measures do not overlap, in columns and in the list', () => {
  for (const { higher, lower } of [layoutFlow(sample!), layoutFlowList(sample!)]) {
    const boxes = [...higher, ...lower].map(({ box }) => box);
    expect(boxes.some((a, i) => boxes.slice(i + 1).some((b) => overlaps(a, b)))).toBe(false);
  }
});

test('in the list a measure stands under each one that it carries out', () => {
  const { lower } = layoutFlowList(sample!);
  const shown = lower.filter(({ measure }) => measure.id === 'panan-14fyp-action-1');
  expect(shown).toHaveLength(2);
});

import { describe, expect, test } from 'vitest';
import { layoutTrajectory } from './layout.ts';
import type { TrajectoryLayout } from './layout.ts';
import { trajectorySamples } from './samples.ts';
import type { Size } from '../size.ts';

const layoutOf = (id: string, size: Size = 'wide'): TrajectoryLayout =>
  layoutTrajectory({ ...trajectorySamples.find((sample) => sample.id === id)!, size });

const markOf = ({ marks }: TrajectoryLayout, year: number, kind: string) =>
  marks.find(({ value }) => value.year === year && value.kind === kind)!;

const labelled = ({ labels }: TrajectoryLayout): string[] =>
  labels.map(({ lines }) => lines.map(({ text }) => text).join(' ')).sort();

test('years stand at equal distances, also where one is missing', () => {
  const layout = layoutOf('lower-is-better');
  const [y2020, y2021, y2023] = [2020, 2021, 2023].map(
    (year) => layout.marks.find(({ value }) => value.year === year)!.x,
  ) as [number, number, number];
  expect(y2023 - y2021).toBeCloseTo(2 * (y2021 - y2020));
});

test('a stretch over a missing year is marked as a gap', () => {
  expect(layoutOf('lower-is-better').stretches.map(({ gap }) => gap)).toEqual([false, true]);
});

test('the line starts at the baseline and breaks where two values disagree', () => {
  expect(layoutOf('strict-target').stretches).toHaveLength(3);
  expect(layoutOf('reconstructed').stretches).toHaveLength(1);
});

test('without a baseline there is neither a reference path nor a line from one', () => {
  const { paths, stretches } = layoutOf('no-baseline');
  expect(paths).toEqual([]);
  expect(stretches).toHaveLength(1);
});

test('the reference path runs from the baseline to the final target, past the interim one', () => {
  const layout = layoutOf('interim-targets');
  const [from, to] = [markOf(layout, 2021, 'baseline'), markOf(layout, 2025, 'target')];
  expect(layout.paths).toEqual([{ from: { x: from.x, y: from.y }, to: { x: to.x, y: to.y } }]);
});

test('a path that means nothing is not drawn', () => {
  const sample = trajectorySamples.find(({ id }) => id === 'strict-target')!;
  expect(layoutTrajectory({ ...sample, hasReferencePath: false }).paths).toEqual([]);
});

describe('the band of a final target', () => {
  test('reaches upward from ＞60, and its edge is not part of it', () => {
    const layout = layoutOf('strict-target');
    const { y } = markOf(layout, 2025, 'target');
    const [gate] = layout.gates;
    expect(gate).toMatchObject({ excludesEdge: true, band: { opensUp: true, y: layout.plot.y } });
    expect(gate!.band!.y + gate!.band!.height).toBeCloseTo(y);
  });

  test('reaches upward from ≥1100 with its edge', () => {
    expect(layoutOf('far-from-zero').gates[0]).toMatchObject({ excludesEdge: false });
  });

  test('reaches downward where lower is better', () => {
    const layout = layoutOf('lower-is-better');
    const [gate] = layout.gates;
    expect(gate!.band).toMatchObject({ opensUp: false, y: markOf(layout, 2025, 'target').y });
    expect(gate!.band!.height).toBeGreaterThan(20);
  });

  test('has a height also at the top of the percentages', () => {
    expect(layoutOf('to-the-top').gates[0]!.band!.height).toBeGreaterThan(20);
  });

  test('is missing where the target is one number', () => {
    expect(layoutOf('zero-base').gates[0]!.band).toBeUndefined();
  });
});

test('a zero baseline stands on the axis', () => {
  const layout = layoutOf('zero-base');
  expect(markOf(layout, 2020, 'baseline').y).toBeCloseTo(layout.plot.y + layout.plot.height);
});

test('equal baseline and target stand at one height', () => {
  const ys = layoutOf('equal-base-and-target').marks.map(({ y }) => y);
  expect(new Set(ys).size).toBe(1);
});

test('the axis says where it does not begin at zero', () => {
  expect(layoutOf('far-from-zero').header).toEqual(['单位：万户 · 纵轴不从0开始']);
  expect(layoutOf('strict-target').header).toEqual(['单位：%']);
});

test('values that do not stand firm are hollow', () => {
  const hollow = layoutOf('disputed-targets').marks.filter((mark) => mark.hollow);
  expect(hollow.map(({ value }) => value.value)).toEqual(['21', '8']);
});

test('a value in another unit stands at its conversion and is labelled as counted', () => {
  const layout = layoutOf('converted');
  expect(labelled(layout)).toContain('报告 8250家');
  expect(markOf(layout, 2023, 'actual').y).toBeGreaterThan(markOf(layout, 2025, 'target').y);
});

test.each([
  ['growth', [2020, 2023]],
  ['multiple', [2020, 2022, 2023]],
  ['annual-rate', [2023]],
])('a target of %s, in a unit of its own, has no place on the axis', (id, years) => {
  const layout = layoutOf(id);
  expect(layout.marks.map(({ value }) => value.year)).toEqual(years);
  expect([layout.gates, layout.paths]).toEqual([[], []]);
  expect(layout.header.join()).toContain('另一单位的目标不在图中');
});

test.each(['wide', 'narrow'] as const)(
  'in the %s chart every value that matters has its label',
  (size) => {
    for (const { id } of trajectorySamples) {
      const layout = layoutOf(id, size);
      const texts = layout.labels.length;
      const must = layout.marks.filter(
        ({ value }) => value.role !== 'actual' || value.status !== undefined,
      );
      expect(texts, id).toBeGreaterThanOrEqual(must.length);
    }
  },
);

test('labels say the kind, the comparator and the status', () => {
  expect(labelled(layoutOf('strict-target'))).toEqual(
    ['31.5%', '45%', '基期 10%', '报告 52%', '目标 ＞60%'].sort(),
  );
  expect(labelled(layoutOf('disputed-targets'))).toEqual(
    ['基期 13家', '阶段目标 15家', '目标 · 有分歧 21家', '目标 · 有分歧 ≥8家'].sort(),
  );
});

test('the reference path is named beside it, or in the header where it is crowded', () => {
  expect(layoutOf('strict-target').pathLabel).toBeDefined();
  const crowded = layoutOf('crowded');
  expect(crowded.pathLabel).toBeUndefined();
  expect(crowded.pathKey).toBeGreaterThan(0);
});

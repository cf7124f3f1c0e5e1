import { expect, test } from 'vitest';
import { trajectorySamples } from '../trajectory/samples.ts';
import { layoutDumbbell } from './layout.ts';
import { dumbbellSamples } from './samples.ts';
import { spanOf } from './series.ts';

const spanOfSample = (id: string) => spanOf(trajectorySamples.find((sample) => sample.id === id)!);

test.each([
  ['strict-target', 0.84],
  ['lower-is-better', 0.5],
  ['zero-base', 0.5],
  ['negative', 0.6],
  ['below-zero-allowed', 0.6],
  ['crowded', 1.1071],
])('of its own way, %s has gone %d', (id, share) => {
  expect(spanOfSample(id).progress).toBeCloseTo(share, 3);
});

test.each([
  ['no-baseline', 'noBaseline'],
  ['one-target', 'noBaseline'],
  ['one-point', 'noTarget'],
  ['equal-base-and-target', 'noSpan'],
  ['disputed-targets', 'disputed'],
  ['growth', 'otherUnit'],
  ['multiple', 'otherUnit'],
  ['annual-rate', 'otherUnit'],
])('%s has no place between baseline and target: %s', (id, obstacle) => {
  const span = spanOfSample(id);
  expect(span.obstacle).toBe(obstacle);
  expect(span.progress).toBeUndefined();
});

test('the target is fulfilled onwards for ≥ on the way up and for ≤ on the way down', () => {
  expect(spanOfSample('far-from-zero').openSide).toBe(1);
  expect(spanOfSample('lower-is-better').openSide).toBe(1);
  expect(spanOfSample('zero-base').openSide).toBe(0);
});

const [awkward, farOut] = dumbbellSamples;

test('all baselines stand at 0 % and all targets at 100 %', () => {
  const { lines, ticks } = layoutDumbbell(awkward!);
  const [zero, , whole] = ticks.map(({ at }) => at);
  const xsOf = (kind: string) =>
    new Set(
      lines.flatMap(({ marks }) => marks.filter((mark) => mark.kind === kind).map(({ x }) => x)),
    );
  expect([...xsOf('baseline')]).toEqual([zero]);
  expect([...xsOf('target')]).toEqual([whole]);
});

test('a row without a baseline says 无基期值 and prints its latest value', () => {
  const line = layoutDumbbell(awkward!).lines.find(
    ({ span }) => span.indicator === '公众食品药品安全满意度',
  )!;
  expect(line.base.lines).toEqual(['无基期值']);
  expect(line.middle.lines.map(({ text }) => text)).toEqual(['报告 88']);
});

test('a target in another unit is printed, and has no place on the line', () => {
  const line = layoutDumbbell(awkward!).lines.find(
    ({ span }) => span.indicator === '小微企业培育库入库企业',
  )!;
  expect(line.goal.lines).toEqual(['50%']);
  expect(line.middle.lines.map(({ text }) => text).join()).toContain('目标以另一单位计');
  expect(line.marks).toEqual([]);
});

test('disputed targets are both named', () => {
  const line = layoutDumbbell(awkward!).lines.find(({ span }) => span.obstacle === 'disputed')!;
  expect(line.middle.lines[0]!.text).toContain('目标 21家 / ≥8家');
});

test('a value outside of the chart is an arrow at its edge with the real number', () => {
  const { lines } = layoutDumbbell(farOut!);
  expect(lines.map(({ arrow }) => arrow?.towards)).toEqual([1, -1]);
  expect(lines.map(({ middle }) => middle.lines[0]!.text)).toEqual(['95%', '1%']);
});

test('a value that is wider than its column puts its unit on a second line', () => {
  const { lines } = layoutDumbbell({ ...awkward!, size: 'narrow' });
  const line = lines.find(({ span }) => span.indicator === '万台特种设备事故率')!;
  expect(line.goal.lines).toEqual(['≤0.10', '起/万台']);
});

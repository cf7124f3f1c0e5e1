import { bandOf } from './band.ts';
import type { Band } from './band.ts';
import type { Scale } from './axis.ts';
import type { Box, Segment } from './box.ts';
import type { Marker } from './marker.ts';
import { placeLabels } from './place-labels.ts';
import type { Placement, Side } from './place-labels.ts';
import type { Measures } from './size.ts';
import { allOf } from './standing.ts';
import type { Standing } from './standing.ts';
import { blockSize } from './text-block.ts';
import type { TextLine } from './text-block.ts';
import { isUncertain, position, shortText } from './value.ts';
import type { KindedValue, ValueKind } from './value.ts';

export interface RowLabel extends Placement {
  lines: readonly TextLine[];
  kind: ValueKind;
}

/** Baseline, actual and target on one horizontal line. */
export interface DotRow {
  y: number;
  marks: readonly Marker[];
  edges: readonly (Segment & { excludesEdge: boolean })[];
  bands: readonly Band[];
  labels: readonly RowLabel[];
}

export interface RowSpace {
  y: number;
  scale: Scale;
  /** Where labels may stand; bands end at its right and left. */
  bounds: Box;
  unit: string;
  room: Measures;
  /** Half of the height of the target's edge. */
  reach: number;
}

const radius: Record<ValueKind, number> = { baseline: 3.5, actual: 4.5, target: 5.5 };

/** The values of a row with their places. */
export function layoutDotRow(standing: Standing, space: RowSpace): DotRow {
  const { y, scale, bounds, reach } = space;
  const place = (value: KindedValue): Marker => ({
    x: scale(position(value)),
    y,
    kind: value.kind,
    hollow: isUncertain(value),
    radius: radius[value.kind],
  });
  const targets = standing.target.map((value) => ({ value, x: place(value).x }));
  return {
    y,
    marks: apart(allOf(standing).map(place)),
    edges: targets.map(({ value, x }) => ({
      from: { x, y: y - reach },
      to: { x, y: y + reach },
      excludesEdge: value.comparator === '>' || value.comparator === '<',
    })),
    bands: targets.flatMap(({ value, x }) => {
      const ends = [bounds.x, bounds.x + bounds.width] as const;
      return bandOf(value.comparator, x, ends, { y, height: 2 * reach, least: reach }) ?? [];
    }),
    labels: labelsOf(allOf(standing), place, space),
  };
}

const shift: Record<ValueKind, number> = { baseline: 5, actual: 0, target: -5 };

/** Marks that would hide each other move apart across the line; along it they stay where they are. */
const apart = (marks: readonly Marker[]): Marker[] =>
  marks.map((mark) => {
    const hidden = marks.some(
      (other) =>
        other.kind !== mark.kind && Math.abs(other.x - mark.x) < (other.radius + mark.radius) * 0.8,
    );
    return hidden ? { ...mark, y: mark.y + shift[mark.kind] } : mark;
  });

const importance: readonly ValueKind[] = ['target', 'actual', 'baseline'];

const sidesOf: Record<'above' | 'below', readonly Side[]> = {
  above: ['above', 'above-right', 'above-left'],
  below: ['below', 'below-right', 'below-left'],
};

/** Sides that a label likes: targets above, others below; leaning away from a neighbour on request. */
function sidesFor(value: KindedValue, lean: 'left' | 'right' | undefined): Side[] {
  const [here, there] =
    value.kind === 'target'
      ? ([sidesOf.above, sidesOf.below] as const)
      : ([sidesOf.below, sidesOf.above] as const);
  const sides = [...here, ...there];
  return lean
    ? sides.toSorted((a, b) => Number(b.endsWith(lean)) - Number(a.endsWith(lean)))
    : sides;
}

function labelsOf(
  values: readonly KindedValue[],
  place: (value: KindedValue) => Marker,
  { unit, room, bounds, reach }: RowSpace,
): RowLabel[] {
  const sorted = importance.flatMap((kind) => values.filter((value) => value.kind === kind));
  const lines = (value: KindedValue): TextLine[] => [
    { text: shortText(value, unit), strong: value.kind !== 'baseline' },
  ];
  const measured = values.filter(({ kind }) => kind !== 'target').map((value) => place(value).x);
  const leanOf = (value: KindedValue): 'left' | 'right' | undefined =>
    value.kind === 'target' || measured.length < 2
      ? undefined
      : place(value).x === Math.min(...measured)
        ? 'left'
        : 'right';
  const attempt = (leaning: boolean): Placement[] =>
    placeLabels(
      sorted.map((value, index) => ({
        key: String(index),
        ...blockSize(lines(value), room),
        at: [place(value)],
        clearance: reach + 1,
        sides: sidesFor(value, leaning ? leanOf(value) : undefined),
        farthest: 0,
      })),
      { bounds, obstacles: [], lines: [] },
    );
  const [straight, leaning] = [attempt(false), attempt(true)];
  return (leaning.length > straight.length ? leaning : straight).map((placement) => {
    const value = sorted[Number(placement.key)]!;
    return { ...placement, lines: lines(value), kind: value.kind };
  });
}

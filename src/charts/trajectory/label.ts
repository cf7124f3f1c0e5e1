import { boxAround } from '../box.ts';
import type { Box, Point, Segment } from '../box.ts';
import { labels } from '../labels.ts';
import { placeLabels } from '../place-labels.ts';
import type { Placement, Side, Wish } from '../place-labels.ts';
import type { Measures } from '../size.ts';
import { blockSize } from '../text-block.ts';
import type { TextLine } from '../text-block.ts';
import { shortText } from '../value.ts';
import type { Mark } from './layout.ts';
import type { Role, RoledValue } from './series.ts';

export interface TrajectoryLabel extends Placement {
  lines: readonly TextLine[];
  kind: RoledValue['kind'];
}

const kindWord: Record<Role, string> = {
  baseline: labels.kind.baseline,
  target: labels.kind.target,
  'interim-target': labels.interimTarget,
  'latest-actual': labels.kind.actual,
  actual: '',
};

/** The value, and above it its kind and what makes it uncertain, as far as the reader must be told. */
export function labelLines(value: RoledValue, axisUnit: string): TextLine[] {
  const status = labels.status[value.status ?? 'normal'];
  const note = [kindWord[value.role], status].filter(Boolean).join(' · ');
  const number = { text: shortText(value, axisUnit), strong: true };
  return note === '' ? [number] : [{ text: note, strong: false }, number];
}

const sides: Record<Role, readonly Side[]> = {
  target: ['right', 'left', 'below-left', 'above-left', 'below', 'above'],
  baseline: ['above', 'below', 'below-right', 'above-right', 'right', 'left'],
  'interim-target': ['above', 'below', 'above-left', 'below-right', 'above-right', 'below-left'],
  'latest-actual': ['below-right', 'above', 'below', 'above-left', 'right', 'below-left', 'left'],
  actual: ['above', 'below', 'above-left', 'below-right', 'above-right', 'below-left'],
};

const order: readonly Role[] = ['target', 'latest-actual', 'baseline', 'interim-target', 'actual'];

/** Values that may stay without a label where many crowd: the table names them. */
const isMinor = ({ role, status = 'normal' }: RoledValue): boolean =>
  role === 'actual' && status === 'normal';

export interface Stage {
  marks: readonly Mark[];
  unit: string;
  room: Measures;
  /** Half of the width of a gate, which the label of a final target has to clear. */
  reach: number;
  bounds: Box;
  /** Bands of final targets and names of years. */
  obstacles: readonly Box[];
  lines: readonly Segment[];
  paths: readonly Segment[];
}

/** Places the labels, the most important values first. */
export function placeTrajectoryLabels(stage: Stage): TrajectoryLabel[] {
  const sorted = order.flatMap((role) =>
    stage.marks.filter(({ value }) => value.role === role).toReversed(),
  );
  const wishes = sorted.map((mark, index): Wish => {
    const { role } = mark.value;
    return {
      key: String(index),
      ...blockSize(labelLines(mark.value, stage.unit), stage.room),
      at: [mark],
      clearance: role === 'target' ? stage.reach + 5 : mark.radius + 4,
      sides: sides[role],
      ...(isMinor(mark.value) && { farthest: 26, mayCross: false }),
    };
  });
  return placeLabels(wishes, surroundings(stage)).map((placement) => {
    const { value } = sorted[Number(placement.key)]!;
    return { ...placement, lines: labelLines(value, stage.unit), kind: value.kind };
  });
}

const along = ({ from, to }: Segment, share: number): Point => ({
  x: from.x + (to.x - from.x) * share,
  y: from.y + (to.y - from.y) * share,
});

/** A place beside the reference path for its name; undefined where every one would hide something. */
export function placePathLabel(
  stage: Stage,
  placed: readonly TrajectoryLabel[],
): Placement | undefined {
  const [path] = stage.paths;
  if (!path) return undefined;
  const { bounds, obstacles, lines } = surroundings(stage);
  const wish: Wish = {
    key: 'path',
    ...blockSize([{ text: labels.referencePath, strong: false }], stage.room),
    at: [0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8].map((share) => along(path, share)),
    clearance: 6,
    sides: ['below-right', 'above-left', 'above-right', 'below-left', 'above', 'below'],
    mayCross: false,
    farthest: 0,
  };
  return placeLabels([wish], {
    bounds,
    obstacles: [...obstacles, ...placed.map(({ box }) => box)],
    lines,
  })[0];
}

const surroundings = ({ bounds, marks, obstacles, lines }: Stage) => ({
  bounds,
  obstacles: [...marks.map((mark) => boxAround(mark, mark.radius + 1)), ...obstacles],
  lines,
});

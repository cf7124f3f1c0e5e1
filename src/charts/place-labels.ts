import { contains, crosses, overlaps } from './box.ts';
import type { Box, Point, Segment } from './box.ts';

export type Side =
  | 'above'
  | 'below'
  | 'left'
  | 'right'
  | 'above-left'
  | 'above-right'
  | 'below-left'
  | 'below-right';

/** A label that wants a place: its size, the points it may belong to, the sides it likes, best first. */
export interface Wish {
  key: string;
  width: number;
  height: number;
  at: readonly Point[];
  /** Distance between the point and the label. */
  clearance: number;
  sides: readonly Side[];
  /** How much further off it may stand, joined by a leader line; 0 keeps it at its point. */
  farthest?: number;
  /** May lie over a line of the chart where nothing better is free; by default it may. */
  mayCross?: boolean;
}

export interface Placement {
  key: string;
  box: Box;
  side: Side;
  leader?: Segment;
}

export interface Surroundings {
  bounds: Box;
  obstacles: readonly Box[];
  lines: readonly Segment[];
}

const distances = [0, 12, 26, 42, 60, 84];
const cost = { sidePreference: 3, laterPoint: 2, crossing: 22, distance: 0.9 };

function boxOn(side: Side, { x, y }: Point, wish: Wish, off: number, bounds: Box): Box {
  const { width, height } = wish;
  const diagonal = side.includes('-');
  const gap = (diagonal ? 0.6 : 1) * wish.clearance + off;
  const left = side.endsWith('left');
  const right = side.endsWith('right');
  const above = side.startsWith('above');
  const below = side.startsWith('below');
  const box = {
    x: left ? x - gap - width : right ? x + gap : x - width / 2,
    y: above ? y - gap - height : below ? y + gap : y - height / 2,
    width,
    height,
  };
  // Above and below, a label may slide along the edge of the chart as long as it stays over its point.
  if (left || right) return box;
  const slid = Math.min(Math.max(box.x, bounds.x), bounds.x + bounds.width - width);
  return { ...box, x: slid };
}

function leaderTo(box: Box, point: Point): Segment {
  const x = Math.min(Math.max(point.x, box.x), box.x + box.width);
  const y = Math.min(Math.max(point.y, box.y), box.y + box.height);
  return { from: point, to: { x, y } };
}

/** The cheapest place that is free, the first of equals. */
function bestPlace(
  wish: Wish,
  { bounds, obstacles, lines }: Surroundings,
  taken: readonly Box[],
): Placement | undefined {
  const blocked = [...obstacles, ...taken];
  const farthest = wish.farthest ?? Infinity;
  let best: Placement | undefined;
  let lowest = Infinity;
  for (const [pointRank, point] of wish.at.entries())
    for (const off of distances)
      for (const [sideRank, side] of wish.sides.entries()) {
        const costOf = (crossings: number): number =>
          sideRank * cost.sidePreference +
          pointRank * cost.laterPoint +
          crossings * cost.crossing +
          off * cost.distance;
        if (off > farthest || costOf(0) >= lowest) continue;
        const box = boxOn(side, point, wish, off, bounds);
        if (!contains(bounds, box) || blocked.some((other) => overlaps(box, other))) continue;
        const crossings = lines.filter((line) => crosses(line, box)).length;
        if (costOf(crossings) >= lowest || (crossings > 0 && wish.mayCross === false)) continue;
        const leader = off > 0 ? leaderTo(box, point) : undefined;
        if (leader && taken.some((other) => crosses(leader, other))) continue;
        lowest = costOf(crossings);
        best = { key: wish.key, box, side, ...(leader && { leader }) };
      }
  return best;
}

/**
 * Finds a place for each wish, first come first served, so the important ones come first. Placed
 * labels overlap neither each other nor an obstacle. A wish for which nothing is free gets no place.
 */
export function placeLabels(wishes: readonly Wish[], surroundings: Surroundings): Placement[] {
  const placed: Placement[] = [];
  for (const wish of wishes) {
    const taken = placed.map(({ box }) => box);
    const best = bestPlace(wish, surroundings, taken);
    if (best) placed.push(best);
  }
  return placed;
}

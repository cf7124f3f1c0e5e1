export interface Point {
  x: number;
  y: number;
}

/** A rectangle by its upper left corner, in units of the viewBox. */
export interface Box extends Point {
  width: number;
  height: number;
}

export interface Segment {
  from: Point;
  to: Point;
}

export const boxAround = ({ x, y }: Point, radius: number): Box => ({
  x: x - radius,
  y: y - radius,
  width: 2 * radius,
  height: 2 * radius,
});

/** Whether two boxes share more than an edge. */
export const overlaps = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

export const contains = (outer: Box, inner: Box): boolean =>
  inner.x >= outer.x &&
  inner.y >= outer.y &&
  inner.x + inner.width <= outer.x + outer.width &&
  inner.y + inner.height <= outer.y + outer.height;

/** Whether any part of the segment lies inside the box (Liang–Barsky clipping). */
export function crosses({ from, to }: Segment, box: Box): boolean {
  let enter = 0;
  let leave = 1;
  for (const axis of axes) {
    const step = to[axis] - from[axis];
    const toNear = box[axis] - from[axis];
    const toFar = box[axis] + (axis === 'x' ? box.width : box.height) - from[axis];
    if (step === 0) {
      if (toNear >= 0 || toFar <= 0) return false;
      continue;
    }
    enter = Math.max(enter, (step > 0 ? toNear : toFar) / step);
    leave = Math.min(leave, (step > 0 ? toFar : toNear) / step);
  }
  return enter < leave;
}

const axes = ['x', 'y'] as const;

import type { Box } from '../box.ts';
import { attributes, svg } from '../svg.ts';
import type { Markup } from '../svg.ts';

export interface TileStyle {
  /** 1 to 4, or 0 for none. */
  group: number;
  highlighted: boolean;
}

/** Each group has its tint and its kind of frame, so that it shows without colour. */
const frames = [
  { tint: 0.05, 'stroke-dasharray': undefined },
  { tint: 0.16, 'stroke-dasharray': undefined },
  { tint: 0.16, 'stroke-dasharray': '6 3' },
  { tint: 0.16, 'stroke-dasharray': '1.5 3' },
  { tint: 0.16, 'stroke-dasharray': '9 3 1.5 3' },
] as const;

export function drawTileFrame(box: Box, { group, highlighted }: TileStyle): Markup {
  const { tint, ...dash } = frames[group] ?? frames[0];
  const line = attributes({ ...dash, 'stroke-width': highlighted ? 3.5 : group === 0 ? 1 : 1.75 });
  const inset = highlighted ? 1.75 : 1;
  const paint = highlighted ? 'c-highlight' : `c-group-${group}`;
  return svg`<rect class="${paint}" fill="currentColor" fill-opacity="${highlighted ? 0.22 : tint}" stroke="currentColor"${line} x="${box.x + inset}" y="${box.y + inset}" width="${box.width - 2 * inset}" height="${box.height - 2 * inset}" rx="3"/>`;
}

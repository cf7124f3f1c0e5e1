import type { Box, Point, Segment } from '../box.ts';
import { position } from '../value.ts';
import type { RoledValue } from './series.ts';

/** The values that fulfil a final target: a closed edge, and a band towards the open side. */
export interface Gate {
  edge: Segment;
  /** True for ＞ and ＜: the number itself does not fulfil the target. */
  excludesEdge: boolean;
  /** Absent for an exact target. */
  band?: Box & { opensUp: boolean };
  /** From the target back over the years, to compare by eye. */
  guide: Segment;
}

export function gateOf(target: RoledValue, { x, y }: Point, plot: Box, reach: number): Gate {
  const { comparator = '=' } = target;
  const opensUp = comparator.startsWith('>');
  const top = opensUp ? plot.y : y;
  const bottom = opensUp ? y : plot.y + plot.height;
  const band = { x: x - reach, y: top, width: 2 * reach, height: bottom - top, opensUp };
  return {
    edge: { from: { x: x - reach, y }, to: { x: x + reach, y } },
    excludesEdge: comparator === '>' || comparator === '<',
    ...(comparator !== '=' && { band }),
    guide: { from: { x: plot.x, y }, to: { x: x - reach, y } },
  };
}

/** Numbers that the axis should reach, so that the open side of a target has some height. */
export function openSide(values: readonly RoledValue[], unit: string): number[] {
  const all = values.map(position);
  const room = (Math.max(...all) - Math.min(...all)) / 8;
  const least = Math.min(...all);
  const most = unit === '%' && Math.max(...all) <= 100 ? 100 : Infinity;
  return values
    .filter(({ role }) => role === 'target')
    .flatMap((target) => {
      const goal = position(target);
      if (target.comparator?.startsWith('>')) return [Math.min(goal + room, most)];
      if (!target.comparator?.startsWith('<')) return [];
      return [least >= 0 ? Math.max(goal - room, 0) : goal - room];
    });
}

import { labels } from '../labels.ts';
import { kindsInOrder, standingOf } from '../standing.ts';
import type { Standing } from '../standing.ts';
import type { Size } from '../size.ts';
import { position, valueText } from '../value.ts';
import type { KindedValue } from '../value.ts';

export interface DumbbellRow {
  indicator: string;
  href?: string;
  /** The chart picks the last baseline, the latest actual and the final target. */
  values: readonly KindedValue[];
}

/** Many indicators of one plan or area, each between its own baseline and target. */
export interface DumbbellInput {
  /** Unique in the page. */
  id: string;
  /** What the rows belong to: a plan, a theme, an area. */
  subject: string;
  /** In the order given. */
  rows: readonly DumbbellRow[];
  /** `wide` when absent. */
  size?: Size;
}

/** Why a row has no place between its baseline and its target. */
export type Obstacle = 'noBaseline' | 'noTarget' | 'noSpan' | 'otherUnit' | 'disputed';

export interface Span {
  indicator: string;
  href?: string;
  baseline?: KindedValue;
  actual?: KindedValue;
  target?: KindedValue;
  obstacle?: Obstacle;
  /** The values that disagree, as one line. */
  disputed?: string;
  /** Share of the way from baseline (0) to target (1); absent without an actual value. */
  progress?: number;
  /** Towards which side of the target it is fulfilled: 1 onwards, −1 backwards, 0 exactly there. */
  openSide: -1 | 0 | 1;
}

function obstacleOf(row: Standing): Obstacle | undefined {
  const { baseline, actual, target, offAxis } = row;
  if (target.length === 0) return offAxis.length > 0 ? 'otherUnit' : 'noTarget';
  if (baseline.length === 0) return 'noBaseline';
  if (Math.max(baseline.length, actual.length, target.length) > 1) return 'disputed';
  return position(baseline[0]!) === position(target[0]!) ? 'noSpan' : undefined;
}

const disagreement = (standing: Standing): string =>
  kindsInOrder
    .filter((kind) => standing[kind].length > 1)
    .map((kind) => `${labels.kind[kind]} ${standing[kind].map(valueText).join(' / ')}`)
    .join(' · ');

export function spanOf({ values, ...row }: DumbbellRow): Span {
  const standing = standingOf(values);
  const obstacle = obstacleOf(standing);
  const [baseline, actual, target] = [
    standing.baseline[0],
    standing.actual[0],
    standing.target[0] ?? standing.offAxis[0],
  ];
  const known = {
    ...(baseline && { baseline }),
    ...(actual && { actual }),
    ...(target && { target }),
  };
  if (obstacle !== undefined || !baseline || !target)
    return {
      ...row,
      ...known,
      openSide: 0,
      ...(obstacle && { obstacle }),
      ...(obstacle === 'disputed' && { disputed: disagreement(standing) }),
    };
  const way = position(target) - position(baseline);
  const sign = target.comparator?.startsWith('>') ? 1 : target.comparator?.startsWith('<') ? -1 : 0;
  return {
    ...row,
    ...known,
    openSide: (sign * Math.sign(way)) as Span['openSide'],
    ...(actual && { progress: (position(actual) - position(baseline)) / way }),
  };
}

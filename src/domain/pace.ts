import { compareRatio, type Ratio } from './ratio.ts';

/** Lower ends of the classes of pace, those of Eurostat and Statistics Canada. */
export const onTrackFrom = '0.95';
export const slightlyBehindFrom = '0.60';

/** Where one class of pace ends and the next begins. */
export const paceMarks = ['0', slightlyBehindFrom, onTrackFrom] as const;

export type PaceStatus = 'reversed' | 'on-track' | 'slightly-behind' | 'far-behind';

/** The class of an exact pace: a pace of 0.9499 is slightly behind however it is rounded. */
export function paceStatus(pace: Ratio): PaceStatus {
  if (compareRatio(pace, '0') < 0) return 'reversed';
  if (compareRatio(pace, onTrackFrom) >= 0) return 'on-track';
  return compareRatio(pace, slightlyBehindFrom) >= 0 ? 'slightly-behind' : 'far-behind';
}

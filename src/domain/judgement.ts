import { compoundPace } from './compound.ts';
import { Decimal } from './decimal.ts';
import type { Average, Goal, Hold, Way } from './goal.ts';
import { paceMarks, paceStatus } from './pace.ts';
import { reaches } from './quantity.ts';
import { ratio } from './ratio.ts';
import type { SeriesPoint } from './series.ts';
import type { Verdict } from './verdict.ts';

/** What the arithmetic says; the rest of a verdict says of which numbers. */
export type Judgement = Pick<Verdict, 'status' | 'missing' | 'p' | 'e' | 'q' | 'compound'>;

const undecided: Judgement = { status: 'insufficient-data', missing: 'exact-actual' };

/**
 * Tests 2 to 6 of method LP-1 on one actual in the unit of the goal; test 1, whether there are y0,
 * yT and y at all, is passed.
 */
export function judge(goal: Goal, actual: SeriesPoint): Judgement {
  if (goal.t0 !== undefined && actual.year <= goal.t0) return { status: 'too-early' };
  switch (goal.kind) {
    case 'hold':
      return judgeHold(goal, actual);
    case 'average':
      return judgeAverage(goal, actual);
    case 'way':
      return judgeWay(goal, actual);
  }
}

function judgeHold({ bounds }: Hold, actual: SeriesPoint): Judgement {
  const kept = bounds.map(({ comparator, value }) => reaches(actual, comparator, value));
  if (kept.includes(false)) return { status: 'not-maintained' };
  return kept.includes(undefined) ? undecided : { status: 'maintained' };
}

/**
 * Where an average over the period is promised nothing is achieved before its end: until then
 * y / yT is the pace, the ratio of growth rates for a rate.
 */
function judgeAverage({ T, yT }: Average, actual: SeriesPoint): Judgement {
  const q = ratio(new Decimal(actual.value), new Decimal(yT.value), paceMarks);
  const pace = q && { q };
  const reached = reaches(actual, yT.comparator, yT.value);
  if (actual.year < T) return q ? { status: paceStatus(q), q } : undecided;
  if (reached === undefined) return { ...undecided, ...pace };
  return { status: reached ? 'achieved' : 'not-achieved', ...pace };
}

/** p = (y − y0)/(yT − y0), e = (t − t0)/(T − t0), q = p/e; a yearly rate takes q from the growth rates. */
function judgeWay({ y0, t0, yT, T, pace }: Way, actual: SeriesPoint): Judgement {
  const { value: y, year: t } = actual;
  const gone = new Decimal(y).minus(y0);
  const whole = new Decimal(yT.value).minus(y0);
  const [elapsed, span] = [new Decimal(t - t0), new Decimal(T - t0)];
  const p = ratio(gone, whole, ['0', '1']);
  const e = ratio(elapsed, span, ['0', '1']);
  const linear = ratio(gone.times(span), whole.times(elapsed), paceMarks);
  const compound = compoundPace({ y0, t0, yT: yT.value, T }, { y, t });
  const q = pace === 'compound' ? (compound ?? linear) : linear;
  if (!p || !e || !q) return { status: 'insufficient-data', missing: 'time-span' };

  const reached = reaches(actual, yT.comparator, yT.value);
  if (reached) return { status: t < T ? 'achieved-early' : 'achieved', p, e, q };
  if (t >= T) {
    return reached === undefined ? { ...undecided, p, e, q } : { status: 'not-achieved', p, e, q };
  }
  const status = paceStatus(q);
  if (pace === 'compound' || !compound) return { status, p, e, q };
  const other = paceStatus(compound);
  return { status, p, e, q, compound: { q: compound, status: other, differs: other !== status } };
}

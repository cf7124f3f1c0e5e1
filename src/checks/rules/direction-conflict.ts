import type { Observation } from '../../domain/figure.ts';
import { Decimal } from '../../domain/decimal.ts';
import type { Indicator } from '../../domain/indicator.ts';
import { endYear } from '../../domain/period.ts';
import { toBase } from '../../domain/quantity.ts';
import { fieldFault } from '../field-fault.ts';
import type { Rule } from '../rule.ts';

export const directionConflict: Rule = {
  id: 'direction-conflict',
  severity: 'error',
  title: '方向与基期、目标矛盾',
  why: '说“越高越好”而目标低于基期，或目标写成“不超过”，不是数错了就是方向写错了。',
  mend: '核对基期值、目标值和 direction；来源说“保持在……以上”时写 targetType: floor。',
  example: 'direction: increase，基期 60，目标 40',
  *run({ kb }) {
    for (const { file, data } of kb.byKind.indicator) {
      if (data.direction === 'none') continue;
      for (const [index, target] of data.observations.entries()) {
        if (target.kind !== 'target' || (target.targetType ?? data.targetType) !== 'level')
          continue;
        const wrongSide = data.direction === 'increase' ? '<' : '>';
        if (target.comparator.startsWith(wrongSide)) {
          yield fieldFault(file, ['observations', index, 'comparator'], {
            expected: `${data.direction === 'increase' ? '=, >= or >' : '=, <= or <'}, because direction is ${data.direction}`,
            got: target.comparator,
            fix: 'Check the comparator and the direction against the source.',
          });
        }
        const baseline = baselineFor(target, data);
        const from = baseline && toBase(baseline);
        const to = toBase(target);
        if (from === undefined || to === undefined) continue;
        const step = new Decimal(to).cmp(from);
        if (step === 0 || step === (data.direction === 'increase' ? 1 : -1)) continue;
        const kept = data.direction === 'increase' ? 'floor' : 'ceiling';
        yield fieldFault(file, ['observations', index, 'value'], {
          expected: `a target ${data.direction === 'increase' ? 'not below' : 'not above'} the baseline ${baseline!.value}, because direction is ${data.direction}`,
          got: target.value,
          fix: `Check baseline, target and direction against the source; set targetType: ${kept} where it promises to keep a level.`,
        });
      }
    }
  },
};

/** The last baseline before the target that the same source gives for the same area. */
function baselineFor(target: Observation, { observations }: Indicator): Observation | undefined {
  const year = endYear(target.period) ?? 0;
  return observations
    .filter(
      ({ kind, area, source }) =>
        kind === 'baseline' && area === target.area && source === target.source,
    )
    .filter(
      ({ period, targetType }) =>
        (endYear(period) ?? 0) < year && (targetType ?? 'level') === 'level',
    )
    .toSorted((a, b) => (endYear(a.period) ?? 0) - (endYear(b.period) ?? 0))
    .at(-1);
}

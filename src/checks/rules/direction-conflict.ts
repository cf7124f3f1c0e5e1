import { fieldName } from '../../domain/finding.ts';
import { Decimal } from '../../domain/decimal.ts';
import { toBase } from '../../domain/quantity.ts';
import type { Rule } from '../rule.ts';

export const directionConflict: Rule = {
  id: 'direction-conflict',
  severity: 'error',
  title: '方向与基期、目标矛盾',
  why: '说“越高越好”而目标低于基期，不是数错了就是方向写错了。',
  mend: '核对基期值、目标值和 direction。',
  example: 'direction: increase，基期 60，目标 40',
  *run({ kb }) {
    for (const { file, data } of kb.byKind.indicator) {
      if (data.direction === 'none') continue;
      for (const [index, target] of data.observations.entries()) {
        if (target.kind !== 'target') continue;
        const baseline = data.observations.find(
          ({ kind, area, source }) =>
            kind === 'baseline' && area === target.area && source === target.source,
        );
        const from = baseline && toBase(baseline);
        const to = toBase(target);
        if (from === undefined || to === undefined) continue;
        const step = new Decimal(to).cmp(from);
        if (step === 0 || step === (data.direction === 'increase' ? 1 : -1)) continue;
        const path = ['observations', index, 'value'];
        yield {
          file,
          place: { path },
          field: fieldName(path),
          expected: `a target that is ${data.direction === 'increase' ? 'not below' : 'not above'} the baseline ${baseline!.value}, because direction is ${data.direction}`,
          got: target.value,
          fix: 'Check the baseline, the target and the direction against the source.',
        };
      }
    }
  },
};

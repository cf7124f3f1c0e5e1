import { fieldName } from '../../domain/finding.ts';
import { sameBase, units } from '../../domain/unit.ts';
import type { Rule } from '../rule.ts';

export const unitClash: Rule = {
  id: 'unit-clash',
  severity: 'error',
  title: '同一指标内单位不能换算',
  why: '一个指标只有一个定义；不能互相换算的单位说明量的不是一回事。',
  mend: '改正单位，或把这个数移到另一个指标。',
  example: '指标单位 percent，观测值单位 households',
  *run({ kb }) {
    for (const { file, data } of kb.byKind.indicator) {
      for (const [index, { unit }] of data.observations.entries()) {
        if (!units.has(unit) || !units.has(data.unit) || sameBase(unit, data.unit)) continue;
        const path = ['observations', index, 'unit'];
        yield {
          file,
          place: { path },
          field: fieldName(path),
          expected: `a unit that converts to ${data.unit}, the unit of this indicator`,
          got: unit,
          fix: 'Correct the unit, or move the observation to an indicator that counts in it.',
        };
      }
    }
  },
};

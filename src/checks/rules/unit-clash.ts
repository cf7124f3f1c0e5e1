import type { Indicator } from '../../domain/indicator.ts';
import type { Observation, TargetType } from '../../domain/figure.ts';
import { sameBase, units } from '../../domain/unit.ts';
import { fieldFault } from '../field-fault.ts';
import type { Rule } from '../rule.ts';

/** Targets that say by how much the indicator is to change, in a unit of their own. */
const ofChange: Partial<Record<TargetType, string>> = {
  'annual-rate': 'percent',
  growth: 'percent',
  multiple: 'multiple',
};

export const unitClash: Rule = {
  id: 'unit-clash',
  severity: 'error',
  title: '同一指标内单位不能换算',
  why: '一个指标只有一个定义；不能互相换算的单位说明量的不是一回事。',
  mend: '改正单位，或把这个数移到另一个指标；增长率、翻番一类的目标另写 targetType。',
  example: '指标单位 percent，观测值单位 households',
  *run({ kb }) {
    for (const { file, data } of kb.byKind.indicator) {
      for (const [index, observation] of data.observations.entries()) {
        if (!clashes(observation, data)) continue;
        yield fieldFault(file, ['observations', index, 'unit'], {
          expected: `a unit that converts to ${data.unit}, the unit of this indicator`,
          got: observation.unit,
          fix: 'Correct the unit, or move the observation to an indicator that counts in it.',
        });
      }
    }
  },
};

function clashes({ kind, unit, targetType }: Observation, indicator: Indicator): boolean {
  if (!units.has(unit) || !units.has(indicator.unit) || sameBase(unit, indicator.unit))
    return false;
  const type = targetType ?? indicator.targetType;
  return kind !== 'target' || ofChange[type] !== units.get(unit)!.base;
}

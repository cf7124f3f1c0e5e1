import { sectionsOf } from '../../domain/plan.ts';
import type { Rule } from '../rule.ts';

export const measureOutsidePlan: Rule = {
  id: 'measure-outside-plan',
  severity: 'error',
  title: '措施不在规划的目录里',
  why: '措施的次序和上下文来自规划的目录树；不在树上，读者就走不到它。',
  mend: '在规划的 chapters 里，把对应章节的 measure 写成它的 id，且只写一次。',
  example: '规划目录没有 measure: zhejiang-14fyp-2-1',
  *run({ kb }) {
    const listed = new Map<string, string[]>();
    for (const plan of kb.byKind.plan) {
      for (const { section } of sectionsOf(plan.data.chapters)) {
        if (!section.measure) continue;
        listed.set(section.measure, [...(listed.get(section.measure) ?? []), plan.id]);
      }
    }
    for (const { id, file, data } of kb.byKind.measure) {
      const plans = listed.get(id) ?? [];
      if (plans.length === 1 && plans[0] === data.plan) continue;
      yield {
        file,
        place: { path: ['plan'] },
        field: 'plan',
        expected: `one section of ${data.plan} with measure: ${id}`,
        got: plans.length === 0 ? 'none' : plans.join(', '),
        fix: 'Name the measure once in the chapter tree of its own plan.',
      };
    }
  },
};

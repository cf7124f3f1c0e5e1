import { sectionsOf } from '../../domain/plan.ts';
import { fieldFault } from '../field-fault.ts';
import type { Rule } from '../rule.ts';

export const measureOutsidePlan: Rule = {
  id: 'measure-outside-plan',
  severity: 'error',
  title: '措施不在规划的目录里',
  why: '措施的次序和上下文来自规划的目录树；不在树上，读者就走不到它。',
  mend: '在规划的 chapters 里，把对应章节的 measure 写成它的 id，且只写一次。',
  example: '规划目录没有 measure: east-14fyp-2-1',
  *run({ kb, unread }) {
    const listed = new Map<string, string[]>();
    for (const plan of kb.byKind.plan) {
      for (const { section } of sectionsOf(plan.data.chapters)) {
        if (!section.measure) continue;
        const plans = listed.get(section.measure);
        if (plans) plans.push(plan.id);
        else listed.set(section.measure, [plan.id]);
      }
    }
    for (const { id, file, data } of kb.byKind.measure) {
      const plans = listed.get(id) ?? [];
      if (plans.length === 1 && plans[0] === data.plan) continue;
      // A plan that does not exist, or could not be read, has a fault of its own.
      if (unread.has(data.plan) || kb.entries.get(data.plan)?.kind !== 'plan') continue;
      yield fieldFault(file, ['plan'], {
        expected: `one section of ${data.plan} with measure: ${id}`,
        got: plans.length === 0 ? 'no section of any plan' : `sections of ${plans.join(' and ')}`,
        fix: 'Name the measure once in the chapter tree of its own plan.',
      });
    }
  },
};

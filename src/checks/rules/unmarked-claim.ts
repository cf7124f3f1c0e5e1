import { fieldFault } from '../field-fault.ts';
import type { Rule } from '../rule.ts';

export const unmarkedClaim: Rule = {
  id: 'unmarked-claim',
  severity: 'error',
  title: '名次没有标为来源自称',
  why: '“居全省第一”是来源自己的说法，页面要写明这一点，不能当成事实来印。',
  mend: '写 claim: true。',
  example: 'unit: rank 而没有 claim: true',
  *run({ kb }) {
    for (const { entry, path, unit, indicator, claim } of kb.figures.values()) {
      if (unit !== 'rank' || indicator !== undefined || claim) continue;
      yield fieldFault(kb.entries.get(entry)!.file, [...path, 'claim'], {
        expected: 'claim: true, because a rank is what the source claims for itself',
        got: 'nothing',
        fix: 'Add claim: true.',
      });
    }
  },
};

import { fieldName } from '../../domain/finding.ts';
import type { Observation } from '../../domain/figure.ts';
import type { Rule } from '../rule.ts';

export const undisputedDouble: Rule = {
  id: 'undisputed-double',
  severity: 'error',
  title: '同地同期同类出现两个数',
  why: '两个来源（或同一来源两处）给了两个数，读者必须知道它们有分歧。',
  mend: '两个都标 status: disputed 并写 note；若是重复录入，删去一个。',
  example: '磐安 2025 年目标既有 21 又有 8',
  *run({ kb }) {
    for (const { file, data } of kb.byKind.indicator) {
      const groups = new Map<string, { observation: Observation; index: number }[]>();
      for (const [index, observation] of data.observations.entries()) {
        const key = [observation.area, observation.period, observation.kind].join(' ');
        groups.set(key, [...(groups.get(key) ?? []), { observation, index }]);
      }
      for (const [key, group] of groups) {
        if (group.length < 2) continue;
        for (const { observation, index } of group) {
          if (observation.status === 'disputed') continue;
          const path = ['observations', index, 'status'];
          yield {
            file,
            place: { path },
            field: fieldName(path),
            expected: `disputed, because ${group.length} figures stand for ${key}`,
            got: observation.status,
            fix: 'Mark each of them disputed with a note, or remove the one recorded twice.',
          };
        }
      }
    }
  },
};

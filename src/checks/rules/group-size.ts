import { current } from '../../domain/area.ts';
import { fieldFault } from '../field-fault.ts';
import type { Rule } from '../rule.ts';

export const groupSize: Rule = {
  id: 'group-size',
  severity: 'error',
  title: '组的成员数与来源不符',
  why: '来源说一个组有几个县，名单就必须正好有几个，否则一切按组汇总的话都不成立。',
  mend: '补上或去掉成员（成员写在县的 groups 里），或改正 size。',
  example: 'size: 5，而只有 4 个县写了 of: river-counties',
  *run({ kb, unread }) {
    if (unread.any('county', 'region')) return;
    for (const { id, file, data } of kb.byKind.region) {
      if (!data.size) continue;
      const members = [...kb.byKind.county, ...kb.byKind.region].filter((area) =>
        current(area.data.groups).some(({ of }) => of === id),
      );
      if (members.length === Number(data.size)) continue;
      yield fieldFault(file, ['size'], {
        expected: `${members.length}, the number of areas with ${id} among their groups today`,
        got: data.size,
        fix: 'Correct the groups of the areas, or the size.',
      });
    }
  },
};

import { areaById, type Area } from '../../graph/queries/areas.ts';
import { fieldFault } from '../field-fault.ts';
import type { Rule } from '../rule.ts';

/** From the whole to its parts; a group has no place among them. */
const levels = ['nation', 'province', 'prefecture', 'county'] as const;

export const areaLevel: Rule = {
  id: 'area-level',
  severity: 'error',
  title: '区域的上下级不对',
  why: '行政上级写在 partOf，政策分组写在 groups；写混了，区域页的归属和成员就都错了。',
  mend: 'partOf 指向级别更高的行政区，groups 指向 level: group 的区域。',
  example: 'partOf 里写 of: river-counties（那是分组）',
  *run({ kb }) {
    for (const area of [...kb.byKind.region, ...kb.byKind.county]) {
      for (const [index, { of }] of area.data.partOf.entries()) {
        const above = areaById(kb, of);
        if (!above || of === area.id || rank(above) < rank(area)) continue;
        yield fieldFault(area.file, ['partOf', index, 'of'], {
          expected: `an administrative area above a ${area.data.level}`,
          got: `${of}, which is a ${above.data.level}`,
          fix: isGroup(above) ? 'Move it to groups.' : 'Name the area above, or correct a level.',
        });
      }
      for (const [index, { of }] of area.data.groups.entries()) {
        const group = areaById(kb, of);
        if (!group || isGroup(group)) continue;
        yield fieldFault(area.file, ['groups', index, 'of'], {
          expected: 'a region with level: group',
          got: `${of}, which is a ${group.data.level}`,
          fix: 'Move it to partOf, or correct its level.',
        });
      }
    }
  },
};

const isGroup = ({ data }: Area): boolean => data.level === 'group';

/** A group may belong to any administrative area, and no administrative area to a group. */
function rank(area: Area): number {
  if (isGroup(area)) return levels.length;
  if (area.kind === 'county') return levels.indexOf('county');
  return levels.findIndex((level) => level === area.data.level);
}

import { fieldFault } from '../field-fault.ts';
import type { Rule } from '../rule.ts';

interface Dated {
  from?: string | undefined;
  to?: string | undefined;
}

export const membershipOverlap: Rule = {
  id: 'membership-overlap',
  severity: 'error',
  title: '同一归属的日期重叠',
  why: '同一天只能有一个代码、一个行政上级，同一个组也只能在一次成员记录里。',
  mend: '给先前的一条写上 to，或删去重复的一条。',
  example: 'groups 里两次写 of: river-counties，日期相交',
  *run({ kb }) {
    for (const { file, data } of [...kb.byKind.region, ...kb.byKind.county]) {
      const lists = [
        ['codes', data.codes, false],
        // A group may lie in several areas at once.
        ['partOf', data.partOf, data.level === 'group'],
        ['groups', data.groups, true],
      ] as const;
      for (const [name, list, severalAtOnce] of lists) {
        for (const [index, item] of list.entries()) {
          const before = list.findIndex(
            (other) => (!severalAtOnce || of(other) === of(item)) && overlap(item, other),
          );
          // A record that ends before it begins meets nothing, not even itself: see date-order.
          if (before < 0 || before >= index) continue;
          yield fieldFault(file, [name, index], {
            expected: `dates apart from those of ${name}[${before}]`,
            got: `${span(item)}, while ${name}[${before}] is ${span(list[before]!)}`,
            fix: 'Give the earlier one a last day in "to", or remove the one recorded twice.',
          });
        }
      }
    }
  },
};

const of = (item: Dated | (Dated & { of: string })): string | undefined =>
  'of' in item ? item.of : undefined;

const overlap = (a: Dated, b: Dated): boolean =>
  (a.from ?? '') <= (b.to ?? '9999') && (b.from ?? '') <= (a.to ?? '9999');

function span({ from, to }: Dated): string {
  if (from === undefined && to === undefined) return 'undated';
  return `${from ?? '…'} to ${to ?? '…'}`;
}

import { current } from '../../domain/area.ts';
import type { EntryOf, KnowledgeBase } from '../../domain/knowledge-base.ts';
import { indexOnce } from './index-once.ts';

export type Area = EntryOf<'county'> | EntryOf<'region'>;

export const areasOf = (kb: KnowledgeBase): Area[] => [...kb.byKind.region, ...kb.byKind.county];

export function areaById(kb: KnowledgeBase, id: string): Area | undefined {
  const entry = kb.entries.get(id);
  return entry?.kind === 'county' || entry?.kind === 'region' ? entry : undefined;
}

/** The areas that contain an area today, nearest first: prefecture, province; then its policy groups. */
export function areasAbove(kb: KnowledgeBase, area: Area): Area[] {
  const above: Area[] = [];
  const add = (id: string): void => {
    const found = areaById(kb, id);
    if (!found || found.id === area.id || above.includes(found)) return;
    above.push(found);
    for (const { of } of current(found.data.partOf)) add(of);
  };
  for (const { of } of current([...area.data.partOf, ...area.data.groups])) add(of);
  return above;
}

/** The areas that belong to a region today, by division or by policy group, in order of their codes. */
export const membersOf = indexOnce('members', areasOf, ({ data }) =>
  current([...data.partOf, ...data.groups]).map(({ of }) => of),
);

/** The measures that apply in an area, in official order. */
export const measuresOfArea = indexOnce(
  'measures-of-area',
  (kb) => kb.byKind.measure,
  ({ data }) => data.areas,
);

/** The plans for an area, in reading order. */
export const plansOfArea = indexOnce(
  'plans-of-area',
  (kb) => kb.byKind.plan,
  ({ data }) => [data.area],
);

import { current } from '../../domain/area.ts';
import { fieldFault } from '../field-fault.ts';
import type { Rule } from '../rule.ts';

export const tileCollision: Rule = {
  id: 'tile-collision',
  severity: 'error',
  title: '示意图里两个县同一格',
  why: '同一格只能画一个县，另一个会被盖住。',
  mend: '改正其中一个的 tile。',
  example: '两个县都写 column: 5，row: 3',
  *run({ kb }) {
    const taken = new Map<string, string>();
    for (const { id, file, data } of kb.byKind.county) {
      if (!data.tile) continue;
      const { column, row } = data.tile;
      const hosts = current([...data.partOf, ...data.groups]).map(({ of }) => of);
      const places = hosts.map((host) => `${host} ${Number(column)} ${Number(row)}`);
      const other = places.map((place) => taken.get(place)).find((county) => county !== undefined);
      if (other !== undefined) {
        yield fieldFault(file, ['tile'], {
          expected: 'a place of its own in the grid',
          got: `column ${column}, row ${row}, where ${other} stands`,
          fix: 'Move one of the two.',
        });
      }
      for (const place of places) if (!taken.has(place)) taken.set(place, id);
    }
  },
};

import type { FindContext, Group } from './find.ts';
import { present } from './present.ts';

/** As many records as are read and shown at once anyway. */
const few = 10;

/**
 * A group without the records that only seem to hold what was asked: a row of words may reach over
 * the end of a sentence, which the index does not see. Larger groups are checked as they are shown.
 */
export async function holding(group: Group, { index, map }: FindContext): Promise<Group> {
  if (group.records.length > few) return group;
  const read = await Promise.all(group.records.map((record) => index.lookup.load(record)));
  const records = group.records.filter((_, at) => present(read[at]!, group.needles, map));
  return { ...group, records };
}

import type { CiteItem } from './item.ts';
import { oneLine } from './one-line.ts';

/** Every format tidies the same items anew. */
const known = new WeakMap<CiteItem, CiteItem>();

/** The same item with every text on one line and names that say nothing taken out. */
export function tidyItem(item: CiteItem): CiteItem {
  const tidy = known.get(item) ?? tidied(item);
  known.set(item, tidy);
  return tidy;
}

const tidied = (item: CiteItem): CiteItem => ({
  ...(Object.fromEntries(
    Object.entries(item).map(([name, value]: [string, unknown]) => [
      name,
      typeof value === 'string' ? oneLine(value) : value,
    ]),
  ) as unknown as CiteItem),
  authors: item.authors.map(oneLine).filter((name) => name !== ''),
});

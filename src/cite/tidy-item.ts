import type { CiteItem } from './item.ts';
import { oneLine } from './one-line.ts';

/** The same item with every text on one line and names that say nothing taken out. */
export const tidyItem = (item: CiteItem): CiteItem => ({
  ...(Object.fromEntries(
    Object.entries(item).flatMap(([name, value]) =>
      typeof value === 'string' ? [[name, oneLine(value)]] : [[name, value]],
    ),
  ) as unknown as CiteItem),
  authors: item.authors.map(oneLine).filter((name) => name !== ''),
});

import type { CiteItem } from './item.ts';

/** Who states it, unless the title of the document begins with that name already. */
export function statedBy({ authors, title }: Pick<CiteItem, 'authors' | 'title'>): string {
  const names = authors.slice(0, 3).join('、') + (authors.length > 3 ? '等' : '');
  return title.startsWith(names) ? '' : names;
}

/** A source in a few words, for the foot of a picture: who, which document, its number, where in it. */
export const sourceLine = (item: CiteItem): string =>
  [
    statedBy(item),
    `《${item.title}》`,
    item.number === undefined ? '' : `（${item.number}）`,
    item.locator === undefined ? '' : `，${item.locator}`,
  ].join('');

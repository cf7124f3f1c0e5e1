import { pathOfPage, type List } from '../lists/list.ts';
import { pageCount } from '../lists/paging.ts';
import { zh } from '../i18n/zh.ts';
import { href } from './href.ts';

/** With more rows than this a filter stays on its page: a browser would be slow with all of them. */
const most = 10_000;

/** For a table that a script filters: what `elements/other-rows.ts` reads of its other pages. */
export function otherPages(
  list: List<unknown>,
  number: number,
): Record<`data-${string}`, string | number> | undefined {
  const total = list.rows.length;
  const count = pageCount(total, list.paging);
  if (count === 1) return undefined;
  const pages = Array.from({ length: count }, (_, index) => href(pathOfPage(list, index + 1)));
  return {
    'data-pages': total > most ? '' : pages.join(' '),
    'data-page': number,
    'data-whole': zh.total(total),
    'data-loading': zh.pager.loading,
    'data-partial': zh.pager.partial,
  };
}

import { searchWords as words } from '../../i18n/search.ts';
import type { Found } from '../find.ts';
import { knownParts } from '../known-parts.ts';
import { nearestEntries } from '../nearest-entries.ts';
import { element, link } from './render.ts';
import type { Session } from './session.ts';

/** What was tried without success, and ways on; `searchHref` gives the address of another search. */
export async function noResults(
  found: Found,
  session: Session,
  searchHref: (q: string) => string,
): Promise<HTMLElement> {
  const names = await nearestEntries(found.query, session.context);
  const { terms } = found.query;
  const texts = terms.length > 1 ? terms.map(({ text }) => text) : [];
  const present = texts.filter((text) => !found.missing.includes(text));
  const missing = terms.length > 1 && present.length < terms.length ? found.missing.join('”“') : '';
  const parts = present.length > 0 ? present : await knownParts(found.query, session.context);
  return element(
    'div',
    { class: 'no-results' },
    missing ? element('p', {}, words.missing(missing)) : undefined,
    element('p', {}, words.tried),
    names.length > 0
      ? element(
          'p',
          { class: 'meant' },
          words.meant,
          ...names.map((name) => link(searchHref(name), name)),
        )
      : undefined,
    parts.length > 0
      ? element(
          'p',
          { class: 'meant', 'data-search-parts': '' },
          words.partly,
          ...parts.map((part) => link(searchHref(part), words.only(part))),
        )
      : undefined,
  );
}

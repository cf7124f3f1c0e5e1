import { figureKey } from '../domain/id.ts';
import type { KnowledgeBase } from '../domain/knowledge-base.ts';
import { question } from '../domain/reads.ts';
import { canonicalJson } from '../editions/canonical.ts';
import { changedFields } from '../editions/difference.ts';
import { freeze, type Edition } from '../editions/snapshot.ts';
import { frozenPath } from '../editions/words.ts';
import type { Pin, Subject } from './citation.ts';

/**
 * Pins citations to an edition, but only of what still says the same there: a reader who cites a
 * value that was corrected since must not be sent to the old one.
 */
export function pinTo(edition: Edition, kb: KnowledgeBase): Pin {
  const date = edition.edition;
  const now = freeze(kb, date);
  const frozenFigures = new Map(edition.figures.map((figure) => [figure.id, figure]));
  const frozenEntries = new Map(edition.entries.map((entry) => [entry.id, canonicalJson(entry)]));
  const figures = now.figures.filter((figure) => {
    const before = frozenFigures.get(figure.id);
    return before !== undefined && changedFields(before, figure).length === 0;
  });
  const figureKeys = new Set(figures.map(({ id }) => id));
  const entryIds = new Set(
    now.entries
      .filter((one) => frozenEntries.get(one.id) === canonicalJson(one))
      .map(({ id }) => id),
  );
  return ({ entry, figure }) => {
    const isSame =
      figure === undefined ? entryIds.has(entry) : figureKeys.has(figureKey(entry, figure));
    if (!isSame) return undefined;
    return { date, path: frozenPath(date, entry) + (figure === undefined ? '' : `#${figure}`) };
  };
}

/** Where the newest edition has a subject, by `entry` or `entry.figure`. */
export const pinned = question({
  id: 'pinned',
  prepare: (kb: KnowledgeBase, newest?: Edition): Pin =>
    newest ? pinTo(newest, kb) : () => undefined,
  answer: (pin, key) => pin(subjectOf(key)),
});

function subjectOf(key: string): Subject {
  const [entry, figure] = key.split('.') as [string, string?];
  return figure === undefined ? { entry } : { entry, figure };
}

/** A pin that is asked as a question, so that it is known who depends on which answer. */
export const askedPin =
  (kb: KnowledgeBase, newest: Edition): Pin =>
  ({ entry, figure }) =>
    pinned(kb, figure === undefined ? entry : figureKey(entry, figure), newest);

import { figureKey } from '../domain/id.ts';
import type { KnowledgeBase } from '../domain/knowledge-base.ts';
import { canonicalJson } from '../editions/canonical.ts';
import { changedFields } from '../editions/difference.ts';
import { freeze, type Edition } from '../editions/snapshot.ts';
import { frozenPath } from '../editions/words.ts';
import type { Pin } from './citation.ts';

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

import { changedFields, newRevisions } from './difference.ts';
import type { Edition, FrozenFigure, Revision } from './snapshot.ts';

export interface PastValue {
  /** The first edition in which the figure said this. */
  edition: string;
  figure: FrozenFigure;
  /** What the entry says of the change; empty for the first value. */
  reasons: Revision[];
}

/** What a figure said edition by edition, oldest first; one line for each different statement. */
export function valueHistory(editions: readonly Edition[], key: string): PastValue[] {
  const history: PastValue[] = [];
  let known: readonly Revision[] = [];
  for (const edition of editions) {
    const { figures, revisions } = indexOf(edition);
    const figure = figures.get(key);
    if (!figure) continue;
    const now = revisions.get(String(figure.entry)) ?? [];
    const last = history.at(-1);
    if (!last || changedFields(last.figure, figure).length > 0) {
      history.push({
        edition: edition.edition,
        figure,
        reasons: last ? newRevisions(known, now) : [],
      });
    }
    known = now;
  }
  return history;
}

interface Index {
  figures: ReadonlyMap<string, FrozenFigure>;
  revisions: ReadonlyMap<string, readonly Revision[]>;
}

const indexes = new WeakMap<Edition, Index>();

/** Every figure page asks: one pass over an edition, not one for each page. */
function indexOf(edition: Edition): Index {
  const known = indexes.get(edition) ?? {
    figures: new Map(edition.figures.map((figure) => [String(figure.id), figure])),
    revisions: new Map(edition.entries.map(({ id, revisions }) => [id, revisions])),
  };
  indexes.set(edition, known);
  return known;
}

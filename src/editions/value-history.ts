import { changedFields } from './difference.ts';
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
  for (const { edition, figures, entries } of editions) {
    const figure = figures.find(({ id }) => id === key);
    const last = history.at(-1);
    if (!figure || (last && changedFields(last.figure, figure).length === 0)) continue;
    const revisions = entries.find(({ id }) => id === figure.entry)?.revisions ?? [];
    history.push({
      edition,
      figure,
      reasons: last ? revisions.filter(({ date }) => date >= last.edition) : [],
    });
  }
  return history;
}

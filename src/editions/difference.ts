import { canonicalJson } from './canonical.ts';
import type { Edition, FrozenEntry, FrozenFigure, Revision } from './snapshot.ts';

/** What a figure says: the rest (label, locator, note) may be put better without a reason. */
export const statedFields = [
  ...(['value', 'comparator', 'unit', 'approximate', 'period', 'kind', 'area'] as const),
  ...(['binding', 'status', 'source', 'printed'] as const),
];

export type StatedField = (typeof statedFields)[number];

export interface FigureChange {
  before: FrozenFigure;
  after: FrozenFigure;
  fields: StatedField[];
  /** Revisions of the entry that the earlier edition did not have. */
  reasons: Revision[];
}

export interface Difference {
  changedFigures: FigureChange[];
  addedFigures: FrozenFigure[];
  removedFigures: FrozenFigure[];
  addedEntries: FrozenEntry[];
  removedEntries: FrozenEntry[];
  /** Entries whose own words or fields changed. */
  changedEntries: { entry: FrozenEntry; reasons: Revision[] }[];
}

/** What changed from one edition to a later one. */
export function differenceOf(before: Edition, after: Edition): Difference {
  const figures = { old: byId(before.figures), new: byId(after.figures) };
  const entries = { old: byId(before.entries), new: byId(after.entries) };
  const reasonsFor = (id: string): Revision[] =>
    newRevisions(entries.old.get(id)?.revisions ?? [], entries.new.get(id)?.revisions ?? []);
  return {
    changedFigures: after.figures.flatMap((figure) => {
      const earlier = figures.old.get(String(figure.id));
      const fields = earlier ? changedFields(earlier, figure) : [];
      return earlier && fields.length > 0
        ? [{ before: earlier, after: figure, fields, reasons: reasonsFor(String(figure.entry)) }]
        : [];
    }),
    addedFigures: after.figures.filter(({ id }) => !figures.old.has(String(id))),
    removedFigures: before.figures.filter(({ id }) => !figures.new.has(String(id))),
    addedEntries: after.entries.filter(({ id }) => !entries.old.has(id)),
    removedEntries: before.entries.filter(({ id }) => !entries.new.has(id)),
    changedEntries: after.entries.flatMap((entry) => {
      const earlier = entries.old.get(entry.id);
      return earlier && ownWords(earlier) !== ownWords(entry)
        ? [{ entry, reasons: reasonsFor(entry.id) }]
        : [];
    }),
  };
}

export const changedFields = (before: FrozenFigure, after: FrozenFigure): StatedField[] =>
  statedFields.filter((name) => before[name] !== after[name]);

/** Revisions that were not there before. */
export const newRevisions = (before: readonly Revision[], after: readonly Revision[]): Revision[] =>
  after.filter(({ date, note }) => !before.some((old) => old.date === date && old.note === note));

const ownWords = ({ revisions: _revisions, ...rest }: FrozenEntry): string => canonicalJson(rest);

const byId = <T extends { id: unknown }>(all: readonly T[]): Map<string, T> =>
  new Map(all.map((one) => [String(one.id), one]));

import type { Finding } from '../domain/finding.ts';
import type { KnowledgeBase } from '../domain/knowledge-base.ts';
import { differenceOf } from './difference.ts';
import { freeze, type Edition } from './snapshot.ts';

/**
 * Published figures that now say something else while their entry gives no reason: a revision that
 * the last edition did not have, dated on or after it. `renamed` leads from the key that a figure
 * had to the one it has: a new name is no way around giving a reason.
 */
export function silentChanges(
  kb: KnowledgeBase,
  last: Edition | undefined,
  renamed: ReadonlyMap<string, string> = new Map(),
): Finding[] {
  if (!last) return [];
  const { changedFigures } = differenceOf(underNewNames(last, renamed), freeze(kb, last.edition));
  return changedFigures.flatMap(({ before, after, fields, reasons }): Finding[] => {
    if (reasons.some(({ date }) => date >= last.edition)) return [];
    const figure = kb.figures.get(String(after.id));
    const entry = figure && kb.entries.get(figure.entry);
    if (!figure || !entry) return [];
    const field = fields[0]!;
    return [
      {
        rule: 'silent-change',
        severity: 'error',
        file: entry.file,
        place: { path: [...figure.path, field] },
        field: `${String(after.id)} ${field}`,
        expected: `${String(before[field])}, as published in edition ${last.edition}`,
        got: String(after[field]),
        fix: `Put the published value back, or add a line to revisions that says why it changed, dated ${last.edition} or later.`,
      },
    ];
  });
}

function underNewNames(edition: Edition, renamed: ReadonlyMap<string, string>): Edition {
  if (renamed.size === 0) return edition;
  const entries = new Map(
    [...renamed].map(([from, to]) => [from.replace(/\..*$/, ''), to.replace(/\..*$/, '')]),
  );
  const moved = edition.figures.map((figure) => {
    const id = renamed.get(String(figure.id));
    return id === undefined ? figure : { ...figure, id, entry: id.replace(/\..*$/, '') };
  });
  const present = new Set(edition.entries.map(({ id }) => id));
  const copies = edition.entries.flatMap((entry) => {
    const id = entries.get(entry.id);
    return id === undefined || present.has(id) ? [] : [{ ...entry, id }];
  });
  return { ...edition, figures: moved, entries: [...edition.entries, ...copies] };
}

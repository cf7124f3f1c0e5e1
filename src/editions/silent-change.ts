import type { Finding } from '../domain/finding.ts';
import type { KnowledgeBase } from '../domain/knowledge-base.ts';
import { differenceOf } from './difference.ts';
import { freeze, type Edition } from './snapshot.ts';

/**
 * Published figures that now say something else while their entry gives no reason: a revision that
 * the last edition did not have, dated on or after it.
 */
export function silentChanges(kb: KnowledgeBase, last: Edition | undefined): Finding[] {
  if (!last) return [];
  const { changedFigures } = differenceOf(last, freeze(kb, last.edition));
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

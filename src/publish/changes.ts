import { entryPath } from '../domain/address.ts';
import type { Entry, KnowledgeBase } from '../domain/knowledge-base.ts';

/** One line of the revisions of one entry. */
export interface Change {
  entry: Entry;
  date: string;
  note: string;
  /** Counted from the oldest revision of the entry, from 1: it never changes. */
  ordinal: number;
}

/** Every change of the given entries, newest first; on one day by address. */
export const changesOf = (entries: Iterable<Entry>): Change[] =>
  [...entries]
    .flatMap((entry) =>
      entry.data.revisions.map(({ date, note }, index, all) => ({
        entry,
        date,
        note,
        ordinal: all.length - index,
      })),
    )
    .sort(newestFirst);

function newestFirst(a: Change, b: Change): number {
  if (a.date !== b.date) return a.date < b.date ? 1 : -1;
  const [left, right] = [entryPath(a.entry), entryPath(b.entry)];
  return left === right ? b.ordinal - a.ordinal : left < right ? -1 : 1;
}

/** A plan with everything whose changes its readers follow: its measures, its source, its indicators. */
export function entriesOfPlan(kb: KnowledgeBase, plan: string): Entry[] {
  const entry = kb.entries.get(plan);
  if (entry?.kind !== 'plan') return [];
  const { source } = entry.data;
  return [
    entry,
    ...kb.byKind.measure.filter(({ data }) => data.plan === plan),
    ...kb.byKind.source.filter(({ id }) => id === source),
    ...kb.byKind.indicator.filter(({ data }) =>
      data.observations.some((observation) => observation.source === source),
    ),
  ];
}

/** The date of the newest change: the version of the data and of every page that lists entries. */
export function latestDate(entries: Iterable<Entry>): string {
  let latest = '';
  for (const { data } of entries) {
    const date = data.revisions[0]?.date ?? '';
    if (date > latest) latest = date;
  }
  return latest;
}

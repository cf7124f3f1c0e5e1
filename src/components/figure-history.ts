import type { PastValue } from '../editions/value-history.ts';
import { statedText } from '../editions/words.ts';

export interface HistoryLine {
  date: string;
  note: string;
  /** What the figure said before and after, where an edition changed it. */
  was?: string;
  became?: string;
}

interface Revision {
  date: string;
  note: string;
}

/**
 * The history of a figure, newest first: each edition in which it says something else, with the
 * reasons that its entry gives, and all other revisions of the entry.
 */
export function historyLines(
  revisions: readonly Revision[],
  past: readonly PastValue[] = [],
): HistoryLine[] {
  const changes = past.slice(1).map(({ edition, figure, reasons }, index) => ({
    date: edition,
    note: reasons.map(({ note }) => note).join('；'),
    was: statedText(past[index]!.figure),
    became: statedText(figure),
  }));
  const told = past.flatMap(({ reasons }) => reasons.map(keyOf));
  const rest = revisions.filter((revision) => !told.includes(keyOf(revision)));
  return [...changes, ...rest].sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
}

const keyOf = ({ date, note }: Revision): string => `${date} ${note}`;

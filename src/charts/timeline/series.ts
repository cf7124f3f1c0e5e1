import type { Size } from '../size.ts';
import { momentOf } from './time.ts';

export interface TimelineItem {
  label: string;
  /** A plan over its period, a period that a report covers, or a dated document. */
  kind: 'plan' | 'period' | 'document';
  /** ISO 8601 year, month or day. */
  from: string;
  /** Last year, month or day; absent for a document and for a single one. */
  to?: string;
  href?: string;
  /** True where no source states the date. */
  inferred?: boolean;
}

/** Plans, periods and documents along the years, in the order given. */
export interface TimelineInput {
  /** Unique in the page. */
  id: string;
  title: string;
  items: readonly TimelineItem[];
  /** `wide` when absent. */
  size?: Size;
}

export interface TimedItem extends TimelineItem {
  start: number;
  end: number;
}

/** The items whose dates can be read; an end before the beginning cannot. */
export function timedItems({ items }: TimelineInput): TimedItem[] {
  return items.flatMap((item) => {
    const start = momentOf(item.from);
    const end = momentOf(item.to ?? item.from);
    return start && end && end.to > start.from ? [{ ...item, start: start.from, end: end.to }] : [];
  });
}

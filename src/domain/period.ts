import { z } from 'astro/zod';

const year = '[12]\\d{3}';
const point = `${year}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\\d|3[01]))?)?`;
const pattern = new RegExp(`^(${point})(?:/(${point}|\\.\\.))?$`);

export interface Period {
  /** ISO 8601 year, month or day; equal to `end` when the period is a single point. */
  start: string;
  end: string;
  /** In force from `start` on; the source states no end, and `end` is `start`. */
  open?: true;
}

/**
 * Reads an ISO 8601 year, month, day, an interval of two of them, or one that is open at its end
 * (`2025`, `2023-11`, `2021/2025`, `2023-11/..`).
 * Returns undefined for any other text, for a day that no calendar has, and for an interval that
 * ends before it starts or mixes precisions.
 */
export function parsePeriod(text: string): Period | undefined {
  const match = pattern.exec(text);
  if (!match) return undefined;
  const start = match[1]!;
  if (match[2] === '..')
    return isCalendarDay(start) ? { start, end: start, open: true } : undefined;
  const end = match[2] ?? start;
  if (start.length !== end.length || end < start) return undefined;
  if (!isCalendarDay(start) || !isCalendarDay(end)) return undefined;
  return { start, end };
}

function isCalendarDay(text: string): boolean {
  if (text.length < 10) return true;
  const [y, m, d] = text.split('-').map(Number) as [number, number, number];
  return new Date(Date.UTC(y, m - 1, d)).getUTCDate() === d;
}

/**
 * The year in which a period ends: the year at which a value of that period is read. What is
 * promised with no end is due from its first year on.
 */
export function endYear(text: string): number | undefined {
  const period = parsePeriod(text);
  return period && Number(period.end.slice(0, 4));
}

/** The year in which a period begins. */
export function startYear(text: string): number | undefined {
  const period = parsePeriod(text);
  return period && Number(period.start.slice(0, 4));
}

export const isOpen = (text: string): boolean => parsePeriod(text)?.open === true;

export const periodSchema = z
  .string()
  .refine((text) => parsePeriod(text) !== undefined && !isOpen(text), {
    message: 'an ISO 8601 year, month or day, or an interval such as 2021/2025',
  });

/** Of a number: what is promised for every year to come has no end. */
export const figurePeriodSchema = z.string().refine((text) => parsePeriod(text) !== undefined, {
  message:
    'an ISO 8601 year, month or day, an interval such as 2021/2025, or 2023/.. for a target without an end',
});

export const dateSchema = z
  .string()
  .refine((text) => /^\d{4}-\d{2}-\d{2}$/.test(text) && parsePeriod(text) !== undefined, {
    message: 'a calendar date such as 2021-05-28',
  });

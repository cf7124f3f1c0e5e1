const pattern = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

export type Precision = 'year' | 'month' | 'day';

export interface Moment {
  /** First instant, in years: the middle of 2021 is 2021.5. */
  from: number;
  /** End of the year, month or day. */
  to: number;
  precision: Precision;
}

const daysBefore = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334, 365];

/** Reads an ISO 8601 year, month or day as a stretch of time; undefined for any other text. */
export function momentOf(iso: string): Moment | undefined {
  const match = pattern.exec(iso);
  if (!match) return undefined;
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  if (match[2] === undefined) return { from: year, to: year + 1, precision: 'year' };
  const before = daysBefore[month - 1];
  const after = daysBefore[month];
  if (before === undefined || after === undefined) return undefined;
  if (match[3] === undefined)
    return { from: year + before / 365, to: year + after / 365, precision: 'month' };
  if (day < 1 || day > 31) return undefined;
  const from = year + Math.min(before + day - 1, 364) / 365;
  return { from, to: from + 1 / 365, precision: 'day' };
}

/** `2021`, `2021-06`, `2021-06-25` as Chinese prints them. */
export function dateText(iso: string): string {
  const [year, month, day] = iso.split('-');
  return `${year}年${month ? `${Number(month)}月` : ''}${day ? `${Number(day)}日` : ''}`;
}

/** `2021—2025年`, or two whole dates where they are finer than years. */
export function spanText(from: string, to: string | undefined): string {
  if (to === undefined || to === from) return dateText(from);
  return from.length === 4 && to.length === 4
    ? `${from}—${to}年`
    : `${dateText(from)}—${dateText(to)}`;
}

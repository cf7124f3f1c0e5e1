import { isDecimal } from '../domain/decimal.ts';

export type Cell = string | boolean | null;

/** RFC 4180: CRLF after every record, quotes where a field needs them; nothing for a missing value. */
export function csvText(header: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return [header, ...rows].map((row) => `${row.map(field).join(',')}\r\n`).join('');
}

/**
 * The same for people who open it in a spreadsheet: byte-order mark, and no cell that a spreadsheet
 * would run as a formula. A negative number stays a number.
 */
export const spreadsheetText = (
  header: readonly string[],
  rows: readonly (readonly Cell[])[],
): string =>
  `\ufeff${csvText(
    header.map(guarded),
    rows.map((row) => row.map(guarded)),
  )}`;

function field(cell: Cell): string {
  const text = String(cell ?? '');
  return /[",\r\n]/.test(text) || text !== text.trim() ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Characters that begin a formula, their full-width forms included; an apostrophe makes it text. */
const formula = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/;

const guarded = <C extends Cell>(cell: C): C | string =>
  typeof cell === 'string' && formula.test(cell) && !isDecimal(cell) ? `'${cell}` : cell;

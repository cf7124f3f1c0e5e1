export interface Cell {
  text: string;
  href?: string;
}

/** The same numbers as the picture, row by row, for a table beside it. */
export interface ChartTable {
  columns: readonly string[];
  rows: readonly (readonly Cell[])[];
}

export interface Chart {
  /** One whole `<svg>` element. */
  svg: string;
  /** What is measured, of what, where. */
  title: string;
  /** What the picture shows, in words and numbers. */
  description: string;
  table: ChartTable;
}

/** Nothing can be drawn, and the one sentence that says why. */
export interface NoChart {
  empty: string;
}

export type ChartResult = Chart | NoChart;

export const isEmpty = (result: ChartResult): result is NoChart => 'empty' in result;

/** A table cell; a link where there is an address. */
export const cell = (text: string, href?: string): Cell =>
  href === undefined ? { text } : { text, href };

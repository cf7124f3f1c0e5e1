/** Widest first. */
export const sizes = ['wide', 'narrow', 'compact'] as const;
export type Size = (typeof sizes)[number];

/** For a place that is never wide. */
export const narrowSizes: readonly Size[] = ['narrow', 'compact'];

export interface Measures {
  width: number;
  /** Font sizes in units of the viewBox: numbers and names, and what stands beside them. */
  font: number;
  small: number;
}

/**
 * Room in units of the viewBox; a drawing is scaled as a whole. `wide` is shown 35 to 44 rem wide,
 * `narrow` from 19.5 to 27 rem, `compact` below that, so that text in a chart stays near 1 rem and
 * grows with the reader's text size: larger text has fewer rem in the same window, and so gets a
 * drawing with less in a line. charts.css shows one of them.
 */
export const measures: Record<Size, Measures> = {
  wide: { width: 640, font: 15, small: 13 },
  narrow: { width: 340, font: 16, small: 14 },
  compact: { width: 240, font: 16, small: 14 },
};

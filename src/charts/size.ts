export type Size = 'wide' | 'narrow';

export interface Measures {
  width: number;
  /** Font sizes in units of the viewBox: numbers and names, and what stands beside them. */
  font: number;
  small: number;
}

/**
 * `wide` is made to be shown 560–760 px wide, `narrow` 280–480 px, so that the smallest text stays
 * near 12 px in both. The stylesheet shows one of the two.
 */
export const measures: Record<Size, Measures> = {
  wide: { width: 640, font: 15, small: 13 },
  narrow: { width: 340, font: 16, small: 14 },
};

import type { Size } from '../size.ts';

/** How one state is drawn: never by colour alone. */
export type Look = 'full' | 'half' | 'hollow';

export interface StateCount {
  id: string;
  label: string;
  look: Look;
  count: number;
}

export interface StatusRow {
  label: string;
  href?: string;
  /** In the order of the key; states with no count take no place. */
  counts: readonly StateCount[];
}

/** How many things of each row are in which state: one dot for each thing. */
export interface StatusBarsInput {
  /** Unique in the page. */
  id: string;
  title: string;
  /** What one dot is: 个目标. */
  unit: string;
  rows: readonly StatusRow[];
  /** `wide` when absent. */
  size?: Size;
}

/** All states that occur, with their totals over all rows. */
export function statesOf(rows: readonly StatusRow[]): StateCount[] {
  const totals = new Map<string, StateCount>();
  for (const state of rows.flatMap(({ counts }) => counts)) {
    const known = totals.get(state.id);
    totals.set(state.id, { ...state, count: state.count + (known?.count ?? 0) });
  }
  return [...totals.values()].filter(({ count }) => count > 0);
}

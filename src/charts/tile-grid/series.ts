import type { Size } from '../size.ts';

export interface Tile {
  /** Short: two or three characters fit everywhere, seven in two lines; longer ones are cut. */
  label: string;
  /** Place in the grid, counted from 1. */
  column: number;
  row: number;
  href?: string;
  /** The area that the page is about. */
  highlighted?: boolean;
  /** Id of one of the groups. */
  group?: string;
  /** A few characters under the name: a number, a date. */
  text?: string;
}

export interface TileGroup {
  id: string;
  label: string;
}

/** Areas as equal tiles in a schematic order: no boundaries, no distances. */
export interface TileGridInput {
  /** Unique in the page. */
  id: string;
  title: string;
  tiles: readonly Tile[];
  /** At most four; each has its own frame and tint. Tiles of other groups stay plain. */
  groups?: readonly TileGroup[];
  /** `wide` when absent. */
  size?: Size;
}

/** Whether a tile has a place in the grid. */
export const isPlaced = ({ column, row }: Tile): boolean =>
  Number.isInteger(column) &&
  Number.isInteger(row) &&
  column >= 1 &&
  row >= 1 &&
  column < 100 &&
  row < 100;

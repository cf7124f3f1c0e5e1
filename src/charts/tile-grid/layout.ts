import type { Box } from '../box.ts';
import { layoutKey } from '../key.ts';
import type { Key } from '../key.ts';
import { labels } from '../labels.ts';
import { measures } from '../size.ts';
import type { Measures } from '../size.ts';
import { textWidth } from '../text-width.ts';
import { wrapText } from '../wrap-text.ts';
import { drawTileFrame } from './tile-frame.ts';
import type { TileStyle } from './tile-frame.ts';
import { isPlaced } from './series.ts';
import type { Tile, TileGridInput } from './series.ts';

export interface PlacedTile {
  tile: Tile;
  box: Box;
  style: TileStyle;
  /** Lines of the name, then the text, each with its middle and size. */
  lines: readonly { text: string; y: number; fontSize: number; quiet: boolean }[];
}

export interface TileGridLayout {
  room: Measures;
  height: number;
  tiles: readonly PlacedTile[];
  key: Key;
  keyY: number;
  noteY: number;
}

/** Distance of lines in a tile, in font sizes. */
const leading = 1.15;

const largest = { wide: 84, narrow: 64, compact: 64 } as const;

/** Everything with its place, in units of the viewBox. At least one tile has a place. */
export function layoutTileGrid({
  tiles,
  groups = [],
  size = 'wide',
}: TileGridInput): TileGridLayout {
  const room = measures[size];
  const placed = tiles.filter(isPlaced);
  const firstColumn = Math.min(...placed.map(({ column }) => column));
  const firstRow = Math.min(...placed.map(({ row }) => row));
  const columns = Math.max(...placed.map(({ column }) => column)) - firstColumn + 1;
  const rows = Math.max(...placed.map(({ row }) => row)) - firstRow + 1;
  const step = Math.min(largest[size], room.width / columns);
  const side = step * 0.93;

  const drawn = placed.map((tile): PlacedTile => {
    const box = {
      x: (tile.column - firstColumn) * step + (step - side) / 2,
      y: (tile.row - firstRow) * step + (step - side) / 2,
      width: side,
      height: side,
    };
    const group = groups.findIndex(({ id }) => id === tile.group);
    const style = {
      group: group >= 0 && group < 4 ? group + 1 : 0,
      highlighted: tile.highlighted === true,
    };
    return { tile, box, style, lines: linesOf(tile, box, room) };
  });

  const sample = (style: TileStyle) => ({
    width: 18,
    sample: ({ x, y }: { x: number; y: number }) =>
      drawTileFrame({ x, y: y - 8, width: 18, height: 16 }, style),
  });
  const key = layoutKey(
    [
      ...groups.slice(0, 4).map(({ label }, index) => ({
        text: label,
        ...sample({ group: index + 1, highlighted: false }),
      })),
      ...(placed.some(({ highlighted }) => highlighted)
        ? [{ text: labels.tileGrid.highlighted, ...sample({ group: 0, highlighted: true }) }]
        : []),
    ],
    room.width,
    room.small,
  );
  const keyY = rows * step + 10;
  const noteY = keyY + key.height + room.small * 1.2;
  return { room, height: noteY + room.small * 0.5, tiles: drawn, key, keyY, noteY };
}

/** The name in one or two lines, smaller where the tile is too narrow for it, and the text below. */
function linesOf({ label, text = '' }: Tile, box: Box, room: Measures): PlacedTile['lines'] {
  const width = box.width - 5;
  const shown = fitted(label, width, room.font);
  const under = text === '' ? [] : fitted(text, width, room.small).slice(0, 1);
  const lines = [
    ...shown.map((line) => ({ ...line, quiet: false })),
    ...under.map((line) => ({ ...line, quiet: true })),
  ];
  const total = lines.reduce((height, { fontSize }) => height + fontSize * leading, 0);
  let y = box.y + box.height / 2 - total / 2;
  return lines.map((line) => {
    y += line.fontSize * leading;
    return { ...line, y: y - line.fontSize * 0.24 };
  });
}

/**
 * One line, a little smaller where that is enough or the tile is not high enough for two; else two
 * of about one length, never below 72 %.
 */
function fitted(text: string, width: number, wanted: number): { text: string; fontSize: number }[] {
  const length = textWidth(text, 1);
  if (2 * wanted * leading > width) return [{ text, fontSize: Math.min(wanted, width / length) }];
  const perLine = length * wanted * 0.82 <= width ? length : Math.ceil(length / 2);
  const fontSize = Math.min(wanted, Math.max(width / perLine, wanted * 0.72));
  const longest = Math.min(width, perLine * fontSize) + 0.01;
  return wrapText(text, longest, fontSize, 2).map((line) => ({ text: line, fontSize }));
}

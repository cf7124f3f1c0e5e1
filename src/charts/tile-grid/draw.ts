import { frame } from '../frame.ts';
import { drawKey } from '../key.ts';
import { labels } from '../labels.ts';
import { link } from '../link.ts';
import { cell } from '../result.ts';
import type { ChartResult, ChartTable } from '../result.ts';
import { safeHref, svg } from '../svg.ts';
import type { Markup } from '../svg.ts';
import { layoutTileGrid } from './layout.ts';
import type { PlacedTile, TileGridLayout } from './layout.ts';
import { isPlaced } from './series.ts';
import type { TileGridInput } from './series.ts';
import { drawTileFrame } from './tile-frame.ts';

/** Areas as a grid of tiles that lead to their pages; a diagram, not a map. */
export function drawTileGrid(input: TileGridInput): ChartResult {
  const placed = input.tiles.filter(isPlaced);
  if (placed.length === 0) return { empty: labels.tileGrid.empty };
  const { id, size = 'wide', title } = input;
  const layout = layoutTileGrid(input);
  const description = describe(input);
  const linked = placed.some(({ href }) => safeHref(href) !== undefined);
  const box = { width: layout.room.width, height: layout.height };
  return {
    svg: frame(
      { id, name: 'chart-tile-grid', size, ...box, title, description, linked },
      draw(layout),
    ),
    title,
    description,
    table: tableOf(input),
  };
}

const groupName = ({ groups = [] }: TileGridInput, group: string | undefined): string =>
  groups.find(({ id }) => id === group)?.label ?? '';

function describe(input: TileGridInput): string {
  const placed = input.tiles.filter(isPlaced);
  const byGroup = (input.groups ?? []).flatMap(({ id, label }) => {
    const members = placed.filter(({ group }) => group === id).map((tile) => tile.label);
    return members.length > 0 ? [`${label}：${labels.list(members)}`] : [];
  });
  const highlighted = placed.filter((tile) => tile.highlighted).map(({ label }) => label);
  return labels.sentence([
    `${labels.tileGrid.schematic}，${labels.tileGrid.count(placed.length)}`,
    ...byGroup,
    ...(highlighted.length > 0
      ? [`${labels.tileGrid.highlighted}：${labels.list(highlighted)}`]
      : []),
  ]);
}

const tableOf = (input: TileGridInput): ChartTable => ({
  columns: [labels.column.area, labels.column.group, labels.column.value],
  rows: input.tiles
    .filter(isPlaced)
    .map(({ label, href, group, text = '' }) => [
      cell(label, href),
      cell(groupName(input, group)),
      cell(text),
    ]),
});

const draw = ({ tiles, key, keyY, noteY, room }: TileGridLayout): Markup =>
  svg`${tiles.map(drawTile)}<g aria-hidden="true"><g transform="translate(0 ${keyY})">${drawKey(key)}</g><text class="c-note" fill="currentColor" font-size="${room.small}" x="0" y="${noteY}">${labels.tileGrid.schematic}</text></g>`;

function drawTile({ tile, box, style, lines }: PlacedTile): Markup {
  const x = box.x + box.width / 2;
  const texts = lines.map(({ text, y, fontSize, quiet }) => {
    const paint = quiet ? 'c-note' : 'c-label';
    const weight = style.highlighted && !quiet ? svg` font-weight="700"` : svg``;
    return svg`<text class="${paint}" fill="currentColor" font-size="${fontSize}"${weight} x="${x}" y="${y}">${text}</text>`;
  });
  return link(
    tile.href,
    undefined,
    svg`${drawTileFrame(box, style)}<g text-anchor="middle">${texts}</g>`,
  );
}

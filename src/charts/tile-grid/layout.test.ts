import { expect, test } from 'vitest';
import { overlaps } from '../box.ts';
import { drawTileGrid } from './draw.ts';
import { layoutTileGrid } from './layout.ts';
import { tileGridSamples } from './samples.ts';

const [whole, longNames, one] = tileGridSamples;

test('tiles are squares of one size that do not touch', () => {
  const boxes = layoutTileGrid(whole!).tiles.map(({ box }) => box);
  expect(new Set(boxes.map(({ width, height }) => `${width} ${height}`)).size).toBe(1);
  const touching = boxes.some((a, i) => boxes.slice(i + 1).some((b) => overlaps(a, b)));
  expect(touching).toBe(false);
});

test('the grid begins at its first column and row', () => {
  const [tile] = layoutTileGrid(one!).tiles;
  expect(tile!.box.x).toBeLessThan(5);
  expect(tile!.box.y).toBeLessThan(5);
});

test('two characters stay on one line in the narrow grid', () => {
  const { tiles } = layoutTileGrid({ ...whole!, size: 'narrow' });
  expect(tiles.every(({ lines }) => lines.length === 1)).toBe(true);
});

test('long names take two lines, longer ones end in an ellipsis', () => {
  const names = layoutTileGrid(longNames!).tiles.map(({ lines }) =>
    lines.filter(({ quiet }) => !quiet).map(({ text }) => text),
  );
  expect(names).toEqual([['景宁畲族', '自治县'], ['磐安县'], ['双江拉祜族佤', '族布朗族傣…']]);
});

test('the diagram says that it is no map', () => {
  const result = drawTileGrid(whole!);
  expect('svg' in result && result.svg).toContain('>示意图，非地图</text>');
  expect('svg' in result && result.description).toContain('示意图，非地图，共28个地区');
});

test('a tile with an address is a link with its texts as name; the drawing is then no image', () => {
  const result = drawTileGrid(longNames!);
  const svg = 'svg' in result ? result.svg : '';
  expect(svg).toContain('role="group"');
  expect(svg).toMatch(/<a class="c-link" href="\/counties\/panan\/">.*磐安县.*23项.*<\/a>/);
});

test('without a place there is no tile, without a tile a sentence', () => {
  expect(drawTileGrid({ id: 'x', title: '', tiles: [{ label: '甲', column: 0, row: 1 }] })).toEqual(
    {
      empty: '没有地区可画。',
    },
  );
});

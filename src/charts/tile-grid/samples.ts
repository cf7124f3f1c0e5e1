import type { Tile, TileGridInput } from './series.ts';

const places: readonly (readonly [string, number, number, string?])[] = [
  ['淳安', 3, 2],
  ['开化', 1, 3],
  ['常山', 1, 4],
  ['柯城', 2, 4, 'left'],
  ['衢江', 3, 4],
  ['江山', 2, 5],
  ['龙游', 3, 3],
  ['武义', 5, 4],
  ['磐安', 6, 3],
  ['天台', 7, 3],
  ['三门', 8, 3],
  ['仙居', 7, 4],
  ['遂昌', 3, 5],
  ['松阳', 4, 5],
  ['莲都', 5, 5, 'left'],
  ['缙云', 6, 4],
  ['永嘉', 7, 5],
  ['青田', 6, 5],
  ['龙泉', 3, 6],
  ['云和', 4, 6],
  ['景宁', 5, 6],
  ['文成', 6, 6],
  ['平阳', 7, 6, 'left'],
  ['庆元', 3, 7],
  ['泰顺', 5, 7],
  ['苍南', 7, 7],
  ['洞头', 8, 6, 'joined'],
  ['嵊泗', 9, 1, 'joined'],
];

const tiles = places.map(([label, column, row, group = 'stayed'], index): Tile => ({
  label,
  column,
  row,
  group,
  href: `/counties/c${index}/`,
  ...(label === '磐安' && { highlighted: true }),
}));

/** A whole group, and names and places that do not fit easily. */
export const tileGridSamples: readonly TileGridInput[] = [
  {
    id: 'mountain-26',
    title: '山区26县',
    tiles,
    groups: [
      { id: 'stayed', label: '一直在列' },
      { id: 'left', label: '2024年退出' },
      { id: 'joined', label: '2024年加入' },
    ],
  },
  {
    id: 'long-names',
    title: '名称长短不一',
    tiles: [
      { label: '景宁畲族自治县', column: 4, row: 3, text: '26项' },
      { label: '磐安县', column: 5, row: 3, text: '23项', href: '/counties/panan/' },
      { label: '双江拉祜族佤族布朗族傣族自治县', column: 6, row: 4 },
    ],
  },
  { id: 'one-tile', title: '只有一处', tiles: [{ label: '磐安', column: 9, row: 9 }] },
];

import { describe, expect, test } from 'vitest';

import { alterationsOf, type Alteration } from './alteration.ts';
import type { Figure } from './knowledge-base.ts';

const point: Alteration = { type: 'point' };
const words: Alteration = { type: 'words' };
const unit = (from: string, to: string): Alteration => ({ type: 'unit', from, to });
const added = (label: string): Alteration => ({ type: 'unit-added', unit: label });

describe(alterationsOf, () => {
  test.each<[printed: string, unit: string, Alteration[]]>([
    ['20%', 'percent', []],
    ['９５％以上', 'percent', []],
    ['181.5万户', '10k-households', []],
    ['25万余家', '10k-firms', []],
    ['约84.3吨', 'tonnes', []],
    ['７０ ５％', 'percent', [point]],
    ['９８ ５％以上', 'percent', [point]],
    ['低于０ １８', 'none', [point]],
    ['１１ １', 'pieces-per-10k-people', [point, added('件/万人')]],
    ['26336家', 'households', [unit('家', '户')]],
    ['5万家以上', '10k-households', [unit('家', '户')]],
    ['7578件', 'cases', [unit('件', '起')]],
    ['1144930件(套)', 'pieces', [unit('件(套)', '件')]],
    ['７０', 'percent', [added('%')]],
    ['1100', '10k-households', [added('万户')]],
    ['不少于10万', '10k-households', [added('户')]],
    ['翻番', 'multiple', [words]],
    ['六分之一', 'sixths', [words]],
    ['百分百', 'percent', [words]],
    ['七连A', 'years', [words]],
    ['突破千万', '10k-households', [words]],
    ['首', 'rank', [words]],
    ['第1', 'rank', []],
    ['86.7', 'none', []],
  ])('%s in %s', (printed, id, expected) =>
    expect(alterationsOf({ printed, unit: id, status: 'normal' })).toEqual(expected),
  );

  test.each<[string, Pick<Figure, 'printed' | 'unit' | 'status'>]>([
    ['an editor rebuilt', { printed: '７０ ５％', unit: 'percent', status: 'reconstructed' }],
    ['cannot be read', { printed: '４ ４ ５', unit: 'percent', status: 'disputed' }],
    ['has a unit that nobody knows', { printed: '７０ ５', unit: 'parsecs', status: 'normal' }],
  ])('tells nothing of a number that %s', (_, figure) => expect(alterationsOf(figure)).toEqual([]));
});

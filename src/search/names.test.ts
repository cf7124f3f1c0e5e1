import { describe, expect, it } from 'vitest';

import { askNames } from './ask-names.ts';
import type { Manifest, NameRow } from './manifest.ts';
import { matchNames, nearestNames, readReadings, spell, spelledRows } from './names.ts';

const readings = readReadings('安an磐pan县xian行xing');

describe('pinyin that the usual readings spell', () => {
  it('is put together from characters; letters and digits stay', () => {
    expect(spell('磐安县', readings)).toBe('pan an xian');
    expect(spell('磐安 GM2D县', readings)).toBe('pan an gm2d xian');
  });

  it('is put back into rows without it, but not into English names', () => {
    const rows: NameRow[] = [
      [1, '磐安县', '', 'title'],
      [2, '银行', 'yin hang'],
      [3, "Pan'an County", '', 'english'],
    ];
    expect(spelledRows(rows, readings)).toEqual([
      [1, '磐安县', 'pan an xian', 'title'],
      [2, '银行', 'yin hang'],
      [3, "Pan'an County", '', 'english'],
    ]);
  });
});

it('finds the nearest name however wide its letters are', () => {
  const rows: NameRow[] = [[1, '磐安县', 'pan an xian', 'title']];
  expect(nearestNames('ｐａｎａｎｘｉａ', rows)).toEqual(rows);
});

describe('which names are asked', () => {
  const files: Record<string, NameRow[]> = {
    p: [[1, '磐安县', 'pan an xian', 'title']],
    j: [[2, '金华磐安', 'jin hua pan an']],
    '0': [[3, '1+N', '1 n']],
    english: [[4, 'Free trade zone', '', 'english']],
  };
  const ask = async (asked: string, fewNames: boolean): Promise<number[]> => {
    const loaded: string[] = [];
    const found = await askNames(
      asked,
      {
        index: { manifest: { letters: '0jp', fewNames } as Manifest } as never,
        names: (file) => {
          loaded.push(file);
          return Promise.resolve(files[file]!);
        },
      },
      (rows) => matchNames(asked, rows),
    );
    return [loaded.length, ...found.map(({ record }) => record)];
  };

  it('those of the first letter, when one of them fits', async () => {
    expect(await ask('panan', true)).toEqual([1, 1]);
  });

  it('the English ones when none of those fits and names are few', async () => {
    expect(await ask('zone', true)).toEqual([1, 4]);
    expect(await ask('zone', false)).toEqual([0]);
  });

  it('those of the same letter when it is typed in full width or capitals', async () => {
    expect(await ask('ｐａｎａｎ', true)).toEqual([1, 1]);
    expect(await ask('ＰAnAn', false)).toEqual([1, 1]);
  });

  it('all of them when none fits and they are few', async () => {
    expect(await ask('huapanan', true)).toEqual([5, 2]);
    expect(await ask('huapanan', false)).toEqual([0]);
  });
});

import { describe, expect, it } from 'vitest';

import { answerFrom } from './answer.ts';
import { excerpt } from './excerpt.ts';
import { needleOf } from './match.ts';
import { present } from './present.ts';
import { packRecord, unpackRecord, type SearchRecord } from './record.ts';
import { unitsOf } from './units.ts';

const map = new Map<string, string>();
const needles = (...texts: string[]) => texts.map((text) => needleOf(unitsOf(text, map)));

const record: SearchRecord = {
  id: 'valid-domestic-trademarks',
  kind: 'indicator',
  title: '国内有效商标注册数',
  aliases: ['有效商标'],
  summary: '某一时点仍然有效的国内注册商标件数。',
  place: '',
  blocks: [{ id: 'text', heading: '', text: '磐安的目标写在附件1。' }],
  figures: [2020, 2025].map((year) => ({
    id: `panan-${year}`,
    label: '国内有效商标注册数',
    area: '磐安县',
    period: `${year}年`,
    kind: year === 2025 ? '目标' : '报告值',
    value: year === 2025 ? '13\u2009200件' : '8350件',
    source: '磐安规划',
    locator: '附件1 第8项',
    more: '',
  })),
};

describe('a hit is shown only when the text bears it out', () => {
  it('gives nothing for a record without the words', () => {
    expect(present(record, needles('量子'), map)).toBeUndefined();
    expect(present(record, needles('商标', '量子'), map)).toBeUndefined();
  });

  it('marks the words as printed and links the figures that hold all of them', () => {
    const result = present(record, needles('磐安', '商标', '2025'), map)!;
    expect(result.subs.map(({ id }) => id)).toEqual(['panan-2025']);
    expect(result.title).toEqual([
      ['国内有效', false],
      ['商标', true],
      ['注册数', false],
    ]);
  });

  it('says which other name was meant', () => {
    expect(present(record, needles('有效商标'), map)!.matchedName).toBeUndefined();
    const renamed = { ...record, aliases: ['牌子总数'] };
    expect(present(renamed, needles('牌子总数'), map)!.matchedName).toEqual({
      type: 'alias',
      text: [['牌子总数', true]],
    });
  });
});

describe('a question that names what is counted and where is answered', () => {
  it.each([
    [['磐安', '商标', '2025'], ['panan-2025']],
    [
      ['磐安', '商标'],
      ['panan-2020', 'panan-2025'],
    ],
    [['磐安', '商标', '目标'], ['panan-2025']],
    [['商标', '2025'], undefined],
    [['磐安', '2025'], undefined],
    [['磐安', '商标', '专利'], undefined],
  ])('%j: %j', (terms, figures) => {
    expect(answerFrom([record], needles(...terms), map)?.figures.map(({ id }) => id)).toEqual(
      figures,
    );
  });
});

describe('excerpts', () => {
  it('are parts of the text, with the marked words whole', () => {
    const text = `${'前'.repeat(200)}双随机${'后'.repeat(200)}`;
    const pieces = excerpt(text, [{ start: 200, end: 203 }], 60);
    expect(pieces.filter(([, marked]) => marked)).toEqual([['双随机', true]]);
    expect(text).toContain(
      pieces
        .map(([part]) => part)
        .join('')
        .replaceAll('…', ''),
    );
  });
});

it('a packed record is unpacked as it was', () => {
  expect(unpackRecord(packRecord(record))).toEqual(record);
});

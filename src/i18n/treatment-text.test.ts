import { describe, expect, test } from 'vitest';

import { treatmentText } from './treatment-text.ts';

const said = (printed: string, value: string, unit: string): string[] =>
  treatmentText({ printed, value, unit, status: 'normal' }).map(
    (one) => one.said + (one.formula?.replaceAll('\u2009', ' ') ?? ''),
  );
const stated = '没有计算：这个数字由来源直接写明。';

describe('what was done to a number', () => {
  test.each<[printed: string, value: string, unit: string, string[]]>([
    ['138%', '138', 'percent', ['数值照录原文，没有换算。', stated]],
    ['7578件', '7578', 'cases', ['计数单位由“件”改写为“起”。', '数值照录原文，没有换算。', stated]],
    ['７０ ５％', '70.5', 'percent', ['补回丢失的小数点。']],
    ['翻番', '2', 'multiple', ['由文字“翻番”读成数。']],
    [
      '5万家以上',
      '5',
      '10k-households',
      [
        '计数单位由“家”改写为“户”。',
        '数值照录原文。',
        '为便于比较，另换算成“户”：5 × 10 000 = 50 000户',
        stated,
      ],
    ],
    [
      '突破千万',
      '1000',
      '10k-households',
      ['由文字“突破千万”读成数。', '为便于比较，另换算成“户”：1000 × 10 000 = 10 000 000户'],
    ],
  ])('that the source prints as %s', (printed, value, unit, expected) =>
    expect(said(printed, value, unit)).toEqual(expected),
  );

  test('that was rebuilt is never called stated by the source', () => {
    const figure = { printed: '４ ４ ５', value: '4.5', unit: 'batches-per-1000-people' };
    expect(treatmentText({ ...figure, status: 'reconstructed' })).toEqual([
      { said: '原文此处有残损，数值由编者重建，理由见注。' },
    ]);
  });
});

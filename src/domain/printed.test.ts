import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { parsePrinted, printedMismatches, type Printed } from './printed.ts';

const plain: Printed = {
  comparator: '=',
  approximate: false,
  value: '',
  multiplier: 1,
  unitWord: '',
};

describe(parsePrinted, () => {
  test.each<[printed: string, given: Partial<Printed>]>([
    ['60', { value: '60' }],
    ['＞60', { comparator: '>', value: '60' }],
    ['≥９５％', { comparator: '>=', value: '95', unitWord: '%' }],
    ['９８ ５％以上', { comparator: '>=', value: '98.5', unitWord: '%' }],
    ['１１ １', { value: '11.1' }],
    ['低于０ １８', { comparator: '<', value: '0.18' }],
    ['１．０', { value: '1.0' }],
    ['1,034.04万户', { value: '1034.04', multiplier: 1e4, unitWord: '户' }],
    ['1，000家', { value: '1000', unitWord: '家' }],
    ['25万余家', { comparator: '>', value: '25', multiplier: 1e4, unitWord: '家' }],
    ['20万户以上', { comparator: '>=', value: '20', multiplier: 1e4, unitWord: '户' }],
    ['1.2万亿元', { value: '1.2', multiplier: 1e12, unitWord: '元' }],
    ['达到150亿元', { value: '150', multiplier: 1e8, unitWord: '元' }],
    ['不少于1000人次', { comparator: '>=', value: '1000', unitWord: '人次' }],
    ['不超过3日', { comparator: '<=', value: '3', unitWord: '日' }],
    ['30分钟以内', { comparator: '<=', value: '30', unitWord: '分钟' }],
    ['突破100万件', { comparator: '>', value: '100', multiplier: 1e4, unitWord: '件' }],
    ['近10余家', { comparator: '>', approximate: true, value: '10', unitWord: '家' }],
    ['约5万家', { approximate: true, value: '5', multiplier: 1e4, unitWord: '家' }],
    ['60%左右', { approximate: true, value: '60', unitWord: '%' }],
    ['不低于90%以上', { comparator: '>=', value: '90', unitWord: '%' }],
    ['−2', { value: '-2' }],
    ['007', { value: '7' }],
    ['二十六县', { value: '26', unitWord: '县' }],
    ['两万户', { value: '2', multiplier: 1e4, unitWord: '户' }],
    ['第一位', { value: '1', unitWord: '位' }],
    ['首批', { value: '1', unitWord: '批' }],
    ['百分百', { value: '100', unitWord: '%' }],
    ['百分百以上', { comparator: '>=', value: '100', unitWord: '%' }],
    ['六分之一', { value: '1', unitWord: '六分之' }],
    ['二分之一', { value: '1', unitWord: '二分之' }],
    ['三分之二以上', { comparator: '>=', value: '2', unitWord: '三分之' }],
    ['十分之七', { value: '7', unitWord: '十分之' }],
    ['近三成', { approximate: true, value: '3', unitWord: '成' }],
    ['低于５‰', { comparator: '<', value: '5', unitWord: '‰' }],
    ['千分之五', { value: '5', unitWord: '‰' }],
    ['万分之0.3以内', { comparator: '<=', value: '0.3', unitWord: '‱' }],
    ['5百分点', { value: '5', unitWord: '百分点' }],
    ['1.5个百分点', { value: '1.5', unitWord: '个百分点' }],
    ['20公顷', { value: '20', unitWord: '公顷' }],
    ['12千米以上', { comparator: '>=', value: '12', unitWord: '千米' }],
    ['3万千克', { value: '3', multiplier: 1e4, unitWord: '千克' }],
    ['百分之九十五以上', { comparator: '>=', value: '95', unitWord: '%' }],
    ['翻番', { value: '2', unitWord: '倍' }],
    ['翻两番', { value: '4', unitWord: '倍' }],
    ['3倍', { value: '3', unitWord: '倍' }],
    ['4.5件/万人', { value: '4.5', unitWord: '件/万人' }],
    ['5批次/千人', { value: '5', unitWord: '批次/千人' }],
  ])('%s', (printed, given) => expect(parsePrinted(printed)).toEqual({ ...plain, ...given }));

  test.each([
    ['no number is there', '高于全省平均水平'],
    ['nothing is there', ''],
    ['two gaps leave the reading open', '４ ４ ５'],
    ['two numbers stand side by side', '4 25'],
    ['two numbers stand far apart', '4  25'],
    ['other words stand before it', '全省86个'],
    ['two full-width gaps part three numbers', '７０ ５ ３％'],
    ['a second number follows its unit', '86家2户'],
    ['a doubling stands behind other words', '实现翻两番'],
    ['a range has two numbers', '60%-70%'],
    ['its comparators contradict each other', '超过60以上'],
    ['two numerals follow each other', '5亿万元'],
    ['its thousands are wrongly grouped', '1,00'],
    ['it has two decimal points', '1.2.3'],
    ['it goes on after its numeral', '一万二千'],
    ['it mixes digits with a Chinese place', '3千家'],
    ['it has a raised digit', '10²'],
    ['its denominator is none of ours', '十二分之一'],
    ['it has a denominator only', '三分之'],
    ['its denominator is in digits', '3分之1'],
    ['it may mean 120 or 102', '一百二户'],
  ])('gives nothing where %s: %s', (_, printed) => expect(parsePrinted(printed)).toBeUndefined());

  test('takes the stricter of two words that agree', () => {
    expect(parsePrinted('达到60%以上')).toMatchObject({ comparator: '>=', value: '60' });
  });

  test('never throws, and gives digits or nothing, whatever the text', () => {
    const likely = fc
      .array(fc.constantFrom(...'0１2.，, 　万亿以上余多超低于约百分之翻番%％>＝≥-−七十千户'))
      .map((characters) => characters.join(''));
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), likely), (text) => {
        const read = parsePrinted(text);
        if (read) expect(read.value).toMatch(/^-?\d+(?:\.\d+)?$/);
      }),
      { numRuns: 2000 },
    );
  });

  test('reads back every number that is printed with comparator, numeral and unit', () => {
    const comparators = fc.constantFrom(
      ...([
        ['', '', '='],
        ['＞', '', '>'],
        ['超过', '', '>'],
        ['', '余', '>'],
        ['不低于', '', '>='],
        ['≥', '', '>='],
        ['', '以上', '>='],
        ['低于', '', '<'],
        ['不超过', '', '<='],
        ['', '以下', '<='],
      ] as const),
    );
    const numeral = fc.constantFrom(
      ...([
        ['', 1],
        ['万', 1e4],
        ['亿', 1e8],
        ['万亿', 1e12],
      ] as const),
    );
    const written = fc.record({
      whole: fc.nat({ max: 99_999_999 }),
      fraction: fc.stringMatching(/^\d{0,4}$/),
      isGrouped: fc.boolean(),
      isFullWidth: fc.boolean(),
      losesPoint: fc.boolean(),
      comparators,
      numeral,
      unitWord: fc.constantFrom('', '家', '户', '%', '件'),
    });
    fc.assert(
      fc.property(written, (given) => {
        const { whole, fraction, comparators: around, numeral: counted, unitWord } = given;
        const losesPoint = given.losesPoint && given.isFullWidth;
        const point = fraction && (losesPoint ? ' ' : '.');
        const grouped = given.isGrouped ? whole.toLocaleString('en') : String(whole);
        const half = grouped + point + fraction;
        const number = given.isFullWidth ? half.replace(/[!-~]/g, fullWidth) : half;
        const printed = around[0] + number + counted[0] + unitWord + around[1];
        expect(parsePrinted(printed)).toEqual({
          comparator: around[2],
          approximate: false,
          value: fraction ? `${whole}.${fraction}` : String(whole),
          multiplier: counted[1],
          unitWord,
        });
      }),
      { numRuns: 1000 },
    );
  });
});

const fullWidth = (character: string): string =>
  String.fromCharCode(character.charCodeAt(0) + 0xfee0);

describe(printedMismatches, () => {
  const stated = { comparator: '=', approximate: false } as const;

  test.each([
    ['60', { value: '60', unit: 'percent' }],
    ['1100', { value: '1100', unit: '10k-households' }],
    ['25万', { value: '25', unit: '10k-households' }],
    ['25万家', { value: '25', unit: '10k-households' }],
    ['26336家', { value: '26336', unit: 'households' }],
    ['六分之一', { value: '1', unit: 'sixths' }],
    ['三分之二', { value: '2', unit: 'thirds' }],
    ['三成', { value: '3', unit: 'tenths' }],
    ['千分之五', { value: '5', unit: 'per-mille' }],
    ['5百分点', { value: '5', unit: 'percentage-points' }],
    ['20公顷', { value: '20', unit: 'hectares' }],
    ['3万亩', { value: '3', unit: '10k-mu' }],
    ['翻番', { value: '2', unit: 'multiple' }],
    ['百分百', { value: '100', unit: 'percent' }],
  ])('%s says %o', (printed, given) =>
    expect(printedMismatches(printed, { ...stated, ...given })).toEqual([]),
  );

  test.each([
    ['a value ten times as large', '60', { value: '600', unit: 'percent' }, 'value'],
    ['a value of other precision', '1.0', { value: '1', unit: 'percent' }, 'value'],
    ['万 where the unit has none', '25万家', { value: '25', unit: 'firms' }, 'unit'],
    ['a unit in 万 where none is printed', '25户', { value: '25', unit: '10k-households' }, 'unit'],
    ['万 alone where the unit has none', '25万', { value: '25', unit: 'firms' }, 'unit'],
    ['another denominator', '三分之一', { value: '1', unit: 'sixths' }, 'unit'],
    ['another unit', '25万人次', { value: '25', unit: '10k-persons' }, 'unit'],
    ['以上 left out', '60以上', { value: '60', unit: 'percent' }, 'comparator'],
    ['约 left out', '约60', { value: '60', unit: 'percent' }, 'approximate'],
    ['no number printed', '翻新', { value: '2', unit: 'multiple' }, 'printed'],
  ])('finds %s', (_, printed, given, field) =>
    expect(printedMismatches(printed, { ...stated, ...given }).map((it) => it.field)).toEqual([
      field,
    ]),
  );

  test('leaves a unit that nobody knows to the rule for units', () => {
    const given = { ...stated, value: '60', unit: 'parsecs' };
    expect(printedMismatches('60万家', given)).toEqual([]);
    expect(printedMismatches('61', given).map(({ field }) => field)).toEqual(['value']);
  });

  test('says what the printed number asks for and what was found', () => {
    expect(
      printedMismatches('超25万余家', { ...stated, value: '250000', unit: 'persons' }),
    ).toEqual([
      { field: 'value', expected: '25', got: '250000' },
      { field: 'comparator', expected: '>', got: '=' },
      { field: 'unit', expected: 'a unit that is counted in 万家', got: 'persons (人)' },
    ]);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { findIn, needleOf } from './match.ts';
import { close, gaps, open, unitsOf } from './units.ts';

const map = new Map([
  ['雙', '双'],
  ['隨', '随'],
  ['機', '机'],
]);
const read = (text: string): string =>
  unitsOf(text, map).chars.join('').replaceAll(open, '<').replaceAll(close, '>');

describe('text is read the same however it is typed', () => {
  it.each([
    ['双随机、一公开', '双随机一公开'],
    ['雙隨機', '双随机'],
    ['ＧＭ２Ｄ', '<gm2d>'],
    ['９８．５％', '<98.5>%'],
    ['98. 5', '<98><5>'],
    ['13 200件', '<13200>件'],
    ['13\u2009200件', '<13200>件'],
    ['13,200件', '<13200>件'],
    ['浙政办发〔2021〕30号', '浙政办发<2021><30>号'],
    ['Pan’an County', '<pan><an><county>'],
    ['“1+N”认证', '<1><n>认证'],
    ['é', '<e>'],
    ['\u200b磐\ufeff安', '磐安'],
    ['\ud800磐', '磐'],
    ['', ''],
  ])('%s is read as %s', (text, units) => {
    expect(read(text.replace('13 200', '13\u202f200'))).toBe(units);
  });

  it('keeps the gap of a sentence mark apart from that of a mark inside a term', () => {
    expect(unitsOf('改革。双、随', map).gaps).toEqual([
      gaps.none,
      gaps.none,
      gaps.strong,
      gaps.weak,
    ]);
  });

  it('knows of every unit of a character that holds several that it was printed there', () => {
    const { chars, starts, ends } = unitsOf('㏞甲', map);
    expect(chars.join('')).toBe(`${open}v${close}${open}m${close}甲`);
    expect(starts).toEqual([0, 0, 0, 0, 0, 1, 1]);
    expect(ends).toEqual([0, 1, 1, 0, 1, 1, 2]);
  });

  it('knows for every unit where it was printed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const { chars, starts, ends } = unitsOf(text, map);
        let last = 0;
        for (let at = 0; at < chars.length; at += 1) {
          expect(starts[at]).toBeGreaterThanOrEqual(last);
          expect(ends[at]).toBeGreaterThanOrEqual(starts[at]!);
          last = starts[at]!;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});

describe('a needle is found where it stands, and only there', () => {
  const finds = (text: string, asked: string): string[] =>
    findIn(unitsOf(text, map), needleOf(unitsOf(asked, map))).map(({ start, end }) =>
      text.slice(start, end),
    );

  it.each([
    ['优化“双随机、一公开”监管', '双随机一公开', ['双随机、一公开']],
    ['优化雙隨機监管', '双随机', ['雙隨機']],
    ['增长1.0%', '1', []],
    ['增长1.0%', '1.0', ['1.0']],
    ['到2025年', '21年', []],
    ['到2025年', '2025年', ['2025年']],
    ['深化改革。双随机', '改革双随机', []],
    ['深化改革。双随机', '改革。双随机', ['改革。双随机']],
    ['GM2D在线', 'GM2', []],
    ['率98.5%', '985%', []],
  ])('in %s, %s finds %j', (text, asked, found) => {
    expect(finds(text, asked)).toEqual(found);
  });

  it('finds every stretch of Han text in the text that it was cut from', () => {
    const han = fc.string({ unit: fc.constantFrom(...'磐安县市场监管双随机、一公开（改革）') });
    fc.assert(
      fc.property(han, fc.nat(), fc.integer({ min: 1, max: 8 }), (text, from, length) => {
        const part = text.slice(from % (text.length + 1)).slice(0, length);
        fc.pre(unitsOf(part, map).chars.length > 0);
        expect(finds(text, part).length).toBeGreaterThan(0);
      }),
    );
  });
});

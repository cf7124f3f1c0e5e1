import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { maxQueryLength, readQuery } from './query.ts';
import { readState, writeState } from './state.ts';

const map = new Map<string, string>();

describe('document numbers are one number in every form', () => {
  const number = readQuery('浙政办发〔2021〕30号', map).whole.units.chars;
  it.each([
    '浙政办发[2021]30号',
    '浙政办发（2021）30号',
    '浙政办发2021 30',
    '浙政办发2021年30号',
    '浙政办发【2021】30号文',
    '浙政办发［２０２１］３０号',
  ])('%s', (text) => {
    const query = readQuery(text, map);
    expect(query.isDocumentNumber).toBe(true);
    expect(query.whole.units.chars).toEqual(number);
  });

  it.each(['磐安 商标 2025', '2025年', '98.5%', '双随机'])('%s is none', (text) => {
    expect(readQuery(text, map).isDocumentNumber).toBe(false);
  });
});

describe('a question of any kind is read without harm', () => {
  it.each([
    '',
    ' ',
    '\ud800',
    '__proto__',
    '<img src=x onerror=alert(1)>',
    '\u202e磐安',
    '。'.repeat(500),
  ])('%j', (text) => {
    expect(() => readQuery(text, map)).not.toThrow();
  });

  it('is cut at its greatest length and holds no lone surrogate', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 12_000 }), (text) => {
        const query = readQuery(text, map);
        expect(query.text.length).toBeLessThanOrEqual(maxQueryLength);
        expect(query.text.isWellFormed()).toBe(true);
        expect(query.terms.length).toBeLessThanOrEqual(8);
      }),
      { numRuns: 50 },
    );
  });
});

describe('the address of a search page', () => {
  it('is read back as it was written', () => {
    const id = fc.stringMatching(/^[a-z0-9-]{1,20}$/);
    const values = fc.uniqueArray(id, { minLength: 1, maxLength: 4 });
    const state = fc.record({
      q: fc.string({ unit: 'grapheme', maxLength: 60 }).filter((text) => text.length <= 200),
      filters: fc.record({ kind: values, area: values }),
      sort: fc.constantFrom('best' as const, 'date' as const, 'name' as const),
    });
    fc.assert(
      fc.property(state, (each) => {
        expect(readState(writeState(each))).toEqual(each);
      }),
    );
  });

  it('takes nothing but ids as filters', () => {
    expect(readState('?kind=<img>&kind=term&sort=worst&area=__proto__').filters).toEqual({
      kind: ['term'],
    });
  });
});

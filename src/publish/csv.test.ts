import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { csvText, spreadsheetText } from './csv.ts';

/** A strict reader of RFC 4180, to read back what was written. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    let cell = '';
    if (text[at] === '"') {
      at += 1;
      for (;;) {
        if (text[at] === '"' && text[at + 1] !== '"') break;
        cell += text[at]!;
        at += text[at] === '"' ? 2 : 1;
      }
      at += 1;
    } else while (at < text.length && !',\r'.includes(text[at]!)) cell += text[at++]!;
    row.push(cell);
    if (text[at] === ',') at += 1;
    else if (text.startsWith('\r\n', at)) {
      rows.push(row);
      row = [];
      at += 2;
    } else throw new Error(`no separator at ${at}`);
  }
  return rows;
}

describe('CSV', () => {
  it('ends every record with CRLF and quotes commas, quotes and line breaks', () => {
    expect(
      csvText(
        ['a', 'b'],
        [
          ['x,y', 'say "no"'],
          ['two\nlines', null],
          [true, '-1.60'],
        ],
      ),
    ).toBe('a,b\r\n"x,y","say ""no"""\r\n"two\nlines",\r\ntrue,-1.60\r\n');
  });

  it('reads back as it was written, whatever the text', () => {
    const cell = fc.string({ unit: 'binary' });
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell, cell), { maxLength: 4 }), (rows) => {
        expect(readCsv(csvText(['a', 'b', 'c'], rows))).toEqual([['a', 'b', 'c'], ...rows]);
      }),
    );
  });
});

describe('a CSV for spreadsheets', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['+86 571', "'+86 571"],
    ['-cmd', "'-cmd"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['＝1+1', "'＝1+1"],
    [' =1', `"' =1"`],
    ['\t=1', `'\t=1`],
  ])('makes %j text', (cell, written) => {
    const [, line] = spreadsheetText(['x'], [[cell]]).split('\r\n');
    expect(line?.replaceAll('"', '')).toBe(written.replaceAll('"', ''));
  });

  it.each(['-1.6', '60', '0.12', '＞60', '河县'])('leaves %s as it is', (cell) => {
    expect(spreadsheetText(['x'], [[cell]])).toBe(`\ufeffx\r\n${cell}\r\n`);
  });

  it('never begins a cell with a character that starts a formula, unless it is a number', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const [, [cell = ''] = []] = readCsv(spreadsheetText(['x'], [[text]]).slice(1));
        expect(/^[=+@]/.test(cell) || /^-(?![\d.]+$)/.test(cell)).toBe(false);
      }),
    );
  });
});

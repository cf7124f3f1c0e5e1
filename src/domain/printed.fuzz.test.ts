import fc from 'fast-check';
import { expect, test } from 'vitest';

import { isDecimal } from './decimal.ts';
import { parsePrinted, printedMismatches } from './printed.ts';
import { comparators } from './quantity.ts';
import { units } from './unit.ts';

/** What numbers in documents are made of, and what has no place in one. */
const piece = fc.oneof(
  fc.constantFrom(
    ...[
      '0',
      '1',
      '60',
      '3,000',
      '１２',
      '７０ ５',
      '.',
      '．',
      ',',
      '，',
      '-',
      '−',
      '＋',
      ' ',
      '\u3000',
    ],
    ...[
      '万',
      '亿',
      '千',
      '%',
      '％',
      '‰',
      '个',
      '家',
      '倍',
      '成',
      '百分点',
      '百分之',
      '分之',
      '第',
      '位',
    ],
    ...[
      '约',
      '近',
      '左右',
      '以上',
      '以下',
      '不少于',
      '超过',
      '余',
      '多',
      '低于',
      '达到',
      '翻番',
      '翻两番',
    ],
    ...[
      '一',
      '二',
      '两',
      '三',
      '十',
      '百',
      '首',
      '零',
      '〇',
      '□',
      '²',
      '①',
      '½',
      '→',
      '—',
      '至',
      '或',
    ],
    ...['＞', '≥', '<', '>=', '{1}', '${1}', '<b>', '__proto__', 'NaN', 'Infinity', '1e9', '0x1F'],
  ),
  fc.string({ maxLength: 3 }),
  fc.string({ unit: 'binary', maxLength: 2 }),
);
const soup = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(''));

test('whatever is printed, reading it never throws, and what it reads is a plain number', () => {
  fc.assert(
    fc.property(soup, (text) => {
      const read = parsePrinted(text);
      if (!read) return;
      expect(read.value).toMatch(/^-?\d+(?:\.\d+)?$/);
      expect(comparators).toContain(read.comparator);
      expect([1, 1000, 10_000, 1_000_000, 100_000_000]).toContain(read.multiplier);
      expect(read.unitWord).not.toMatch(/\d/);
    }),
    { numRuns: 5000 },
  );
});

test('a value is accepted only if its own digits are printed', () => {
  const value = fc.oneof(
    fc.constantFrom('0', '60', '1.0', '-3', '1e3', ''),
    fc.string({ maxLength: 8 }),
  );
  fc.assert(
    fc.property(soup, value, fc.constantFrom(...units.keys()), (printed, stated, unit) => {
      const quantity = { comparator: '=', approximate: false, value: stated, unit } as const;
      if (printedMismatches(printed, quantity).length > 0) return;
      expect(parsePrinted(printed)?.value).toBe(stated);
    }),
    { numRuns: 2000 },
  );
});

test('a number in any dress reads as the same number', () => {
  const digits = fc
    .tuple(fc.nat(9_999_999), fc.option(fc.nat(99)))
    .map(([whole, part]) => (part === null ? `${whole}` : `${whole}.${part}`));
  const grouped = (text: string): string => text.replace(/\B(?=(?:\d{3})+(?!\d))(?<!\..*)/g, ',');
  const wide = (text: string): string =>
    text.replace(/[\d.%]/g, (sign) => String.fromCodePoint(sign.codePointAt(0)! + 0xfee0));
  fc.assert(
    fc.property(
      digits,
      fc.constantFrom((text: string) => text, grouped, wide),
      fc.constantFrom(['', '='], ['超过', '>'], ['不少于', '>='], ['低于', '<']),
      (value, dress, [word, comparator]) => {
        fc.pre(isDecimal(value));
        const read = parsePrinted(`${word}${dress(value)}个`);
        expect(read).toMatchObject({ value, comparator, multiplier: 1, unitWord: '个' });
      },
    ),
    { numRuns: 2000 },
  );
});

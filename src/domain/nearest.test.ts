import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { editDistance, nearest } from './nearest.ts';

describe(editDistance, () => {
  test.each([
    ['', '', 0],
    ['abc', 'abc', 0],
    ['', 'abc', 3],
    ['abc', '', 3],
    ['abc', 'abcd', 1],
    ['abcd', 'abc', 1],
    ['abc', 'axc', 1],
    ['abc', 'acb', 1],
    ['ab', 'ba', 1],
    ['abcd', 'badc', 2],
    ['abc', 'cab', 2],
    ['abcdef', 'abdcef', 1],
    ['aab', 'aba', 1],
    ['kitten', 'sitting', 3],
    ['indicator', 'indicators', 1],
    ['ca', 'abc', 3],
  ])('from "%s" to "%s" it takes %i edits', (a, b, edits) =>
    expect(editDistance(a, b)).toBe(edits),
  );

  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 7 });

  test('it takes as many edits back', () => {
    fc.assert(fc.property(word, word, (a, b) => editDistance(a, b) === editDistance(b, a)));
  });

  test('it takes as many edits as a search through all single edits finds', () => {
    const short = fc.string({ unit: fc.constantFrom('a', 'b'), maxLength: 3 });
    fc.assert(
      fc.property(short, short, (a, b) => editDistance(a, b) === searched(a, b)),
      { numRuns: 60 },
    );
  });
});

/** The number of edits by trying all of them, no character edited twice. */
function searched(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length;
  const rest = [
    searched(a.slice(1), b) + 1,
    searched(a, b.slice(1)) + 1,
    searched(a.slice(1), b.slice(1)) + (a.charAt(0) === b.charAt(0) ? 0 : 1),
  ];
  const isSwap = a.length > 1 && a.charAt(0) === b.charAt(1) && a.charAt(1) === b.charAt(0);
  if (isSwap) rest.push(searched(a.slice(2), b.slice(2)) + 1);
  return Math.min(...rest);
}

describe(nearest, () => {
  test.each([
    ['the word itself', 'plans', ['plan', 'plans'], 'plans'],
    [
      'the closest, wherever it stands',
      'indicater',
      ['indicaters', 'indicator', 'x'],
      'indicaters',
    ],
    ['the first of two that are as close', 'abc', ['abd', 'abe'], 'abd'],
    ['one edit in a short word', 'ab', ['ax'], 'ax'],
    ['a third of a long word', 'abcdefghi', ['abcdefxyz'], 'abcdefxyz'],
    ['one that is longer by a third', 'abcdef', ['abcdefgh'], 'abcdefgh'],
  ])('offers %s', (_, word, known, expected) => expect(nearest(word, known)).toBe(expected));

  test.each([
    ['nothing is known', 'abc', []],
    ['two edits change a short word', 'abc', ['axy']],
    ['more than a third is another', 'abcdefghi', ['abcdewxyz']],
    ['it is longer by more than a third', 'abcdef', ['abcdefghi']],
  ])('offers nothing where %s', (_, word, known) => expect(nearest(word, known)).toBeUndefined());
});

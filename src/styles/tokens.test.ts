import { readFileSync } from 'node:fs';

import { expect, test } from 'vitest';

import { contrast } from './contrast.fixture.ts';

type Scheme = 'light' | 'dark';

const css = readFileSync(new URL('tokens.css', import.meta.url), 'utf8');

/** The blocks of a selector, each with its colours in both schemes. */
function blocksOf(selector: string): Map<string, Record<Scheme, string>>[] {
  const bodies = css
    .split(`${selector} {`)
    .slice(1)
    .map((rest) => rest.split('}')[0]!);
  return bodies.map(
    (body) =>
      new Map(
        [...body.matchAll(/(--[\w-]+): light-dark\((#\w{6}), (#\w{6})\)/g)].map(
          ([, name, light, dark]) => [name!, { light: light!, dark: dark! }],
        ),
      ),
  );
}

const usual = blocksOf(':root').find((block) => block.size > 0)!;
const bySystem = blocksOf(":root:not([data-contrast='standard'])")[0]!;
const byReader = blocksOf(":root[data-contrast='more']")[0]!;

const grounds = ['--paper', '--sheet'];
const texts: [text: string, grounds: string[]][] = [
  ['--ink', [...grounds, '--mark', '--accent-soft', '--warn-soft']],
  ['--ink-soft', [...grounds, '--accent-soft']],
  ['--accent', [...grounds, '--accent-soft', '--mark']],
  ['--accent-strong', [...grounds, '--accent-soft']],
  ['--warn', [...grounds, '--warn-soft']],
  ['--promise', grounds],
  ['--sheet', ['--accent']],
];
const marks: [mark: string, grounds: string[]][] = [
  ['--edge', grounds],
  ['--focus', [...grounds, '--accent-soft']],
  ['--promise', grounds],
  ['--group-3', grounds],
  ['--group-4', grounds],
];

for (const [name, tokens, forText, forMarks] of [
  ['usual contrast', usual, 4.5, 3],
  ['high contrast', byReader, 7, 4.5],
] as const) {
  for (const scheme of ['light', 'dark'] as const) {
    const tooWeak = (pairs: typeof texts, least: number): string[] =>
      pairs.flatMap(([front, backs]) =>
        backs
          .map((back) => ({
            back,
            ratio: contrast(tokens.get(front)![scheme], tokens.get(back)![scheme]),
          }))
          .filter(({ ratio }) => ratio < least)
          .map(({ back, ratio }) => `${front} on ${back}: ${ratio.toFixed(2)}`),
      );

    test(`text of ${name} can be read in ${scheme}`, () => {
      expect(tooWeak(texts, forText)).toEqual([]);
    });

    test(`edges and marks of ${name} can be seen in ${scheme}`, () => {
      expect(tooWeak(marks, forMarks)).toEqual([]);
    });
  }
}

test('high contrast sets every colour, by the system and by the reader alike', () => {
  expect([...byReader]).toEqual([...bySystem]);
  expect([...byReader.keys()]).toEqual([...usual.keys()]);
});

test('browsers without light-dark() get the light colours', () => {
  const [, fallback] =
    /@supports not \(color: light-dark\(red, red\)\) \{\s*:root \{([^}]*)\}/.exec(css)!;
  const colours = [...fallback!.matchAll(/(--[\w-]+): (#\w{6});/g)].map(([, name, value]) => [
    name,
    value,
  ]);
  expect(colours).toEqual([...usual].map(([name, { light }]) => [name, light]));
});

test('contrast is that of WCAG', () => {
  expect(contrast('#ffffff', '#000000')).toBe(21);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.478, 3);
});

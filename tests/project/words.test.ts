import { globSync, readFileSync } from 'node:fs';

import { expect, test } from 'vitest';

import { labels } from '../../src/charts/labels.ts';
import { searchWords } from '../../src/i18n/search.ts';
import { zh } from '../../src/i18n/zh.ts';

const code = globSync(['src/**/*.{ts,astro,mdx}', 'scripts/**/*.ts'])
  .filter((file) => !file.endsWith('.test.ts'))
  .map((file) => readFileSync(file, 'utf8'));

/** Paths such as `zh.cite.title` that the code names; one that ends early stands for all below it. */
function namedPaths(root: string): Set<string> {
  const path = String.raw`\b${root}(?:\.[A-Za-z]\w*)*`;
  return new Set(
    code.flatMap((text) => {
      let full = text;
      const known = [
        ...text.matchAll(new RegExp(`const (?<name>\\w+) = (?<to>${path});`, 'g')),
        ...text.matchAll(new RegExp(String.raw`\{ (?<to>${root}) as (?<name>\w+) \}`, 'g')),
      ];
      for (const { 0: line, groups } of known) {
        const name = new RegExp(String.raw`(?<!\w|(?<!\.\.)\.)${groups!.name!}(?=[.[])`, 'g');
        full = full.replace(line, '').replace(name, groups!.to!);
      }
      return full.match(new RegExp(path, 'g')) ?? [];
    }),
  );
}

function unnamed(root: string, words: object): string[] {
  const named = [...namedPaths(root)];
  const below = (path: string, all: object): string[] =>
    Object.entries(all).flatMap(([key, value]: [string, unknown]) => {
      const own = `${path}.${key}`;
      if (named.includes(own)) return [];
      if (!named.some((other) => other.startsWith(`${own}.`))) return [own];
      const isGroup = typeof value === 'object' && value !== null && !Array.isArray(value);
      return isGroup ? below(own, value) : [];
    });
  return below(root, words);
}

test.each([
  ['zh', zh],
  ['searchWords', searchWords],
  ['labels', labels],
])('no word of %s is kept that nothing says', (root, words) => {
  expect(unnamed(root, words)).toEqual([]);
});

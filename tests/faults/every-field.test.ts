import { describe, expect, test } from 'vitest';
import { isMap, isScalar, parseDocument, visit } from 'yaml';

import { readItems } from '../../scripts/lib/read-content.ts';
import { siteSchema } from '../../src/domain/site.ts';
import { kindOfFolder } from '../../src/domain/kind.ts';
import { readEntry } from '../../src/mdx/read-entry.ts';
import { readSite } from '../../src/mdx/read-site.ts';
import { itemsOf, overlaid } from '../fixtures/content-items.ts';

const files = overlaid();

/** What no field of an entry may hold, however it got there; written as double-quoted YAML. */
const hostile: [name: string, text: string][] = [
  ['a script', '<script>alert(1)</script>'],
  ['a picture with a handler', '<img src=x onerror=alert(1)>'],
  ['the end of a tag', '</title><svg/onload=alert(1)>'],
  ['a component', '<Figure of=\\"a.b\\"/>'],
  ['an expression', '{process.env.HOME}'],
  ['a template', '{{constructor}}'],
  ['a right-to-left override', '\\u202e文字'],
  ['a zero-width space', '文\\u200b字'],
  ['a lone surrogate', '\\ud83d文字'],
  ['a NUL', '\\0文字'],
  ['a line break', '文\\n字'],
  ['nothing but blanks', '  '],
];

interface Scalar {
  file: string;
  path: string;
  from: number;
  to: number;
}

/** Every value of every field in the front matter of the valid knowledge base. */
const scalars: Scalar[] = [...files].flatMap(([file, text]) => {
  if (!/\.(?:mdx|yaml)$/.test(file)) return [];
  const yaml = file === 'site.yaml' ? text : text.slice(4, text.indexOf('\n---\n', 4) + 1);
  const offset = file === 'site.yaml' ? 0 : 4;
  const found: Scalar[] = [];
  visit(parseDocument(yaml), {
    Scalar(key, node, ancestors) {
      if (key === 'key' || !node.range) return;
      const path = ancestors
        .flatMap((ancestor) => {
          const held = isMap(ancestor)
            ? ancestor.items.find(
                ({ value }) => value === node || ancestors.includes(value as never),
              )?.key
            : undefined;
          return isScalar(held) ? [String(held.value)] : [];
        })
        .join('.');
      found.push({ file, path, from: offset + node.range[0], to: offset + node.range[1] });
    },
  });
  return found;
});

function rulesBroken({ file, from, to }: Scalar, value: string): string[] {
  const text = files.get(file)!;
  const spoilt = `${text.slice(0, from)}"${value}"${text.slice(to)}`;
  const kind = kindOfFolder(file.replace(/\/.*$/, ''));
  const { findings } = kind ? readEntry(kind, file, spoilt) : readSite(spoilt);
  return findings.map(({ rule }) => rule);
}

test('the fields to be tried are those of the whole valid knowledge base', () => {
  expect(siteSchema.safeParse(readItems(itemsOf(files)).site).success).toBe(true);
  expect(scalars.length).toBeGreaterThan(400);
});

describe('no field of any entry takes', () => {
  test.each(hostile)('%s', (_, value) => {
    const accepted = scalars.filter((scalar) => rulesBroken(scalar, value).length === 0);
    expect(accepted.map(({ file, path }) => `${file} ${path}`)).toEqual([]);
  });
});

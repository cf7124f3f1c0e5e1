import fc from 'fast-check';
import { expect, test } from 'vitest';

import { kinds } from '../domain/kind.ts';
import { fieldLocator, normalLines, splitFile } from './front-matter.ts';
import { readEntry } from './read-entry.ts';
import { readSite } from './read-site.ts';

/** Pieces of YAML, of entries, and of what people paste into them. */
const piece = fc.oneof(
  fc.constantFrom(
    ...[
      '---\n',
      '\n---\n',
      '...\n',
      '\n',
      '  ',
      '\t',
      ': ',
      ':',
      '- ',
      '? ',
      ', ',
      '# ',
      '|\n',
      '>-\n',
    ],
    ...[
      '[',
      ']',
      '{',
      '}',
      '"',
      "'",
      '&a ',
      '*a',
      '!!js ',
      '!x ',
      '<<: *a',
      '%YAML 1.1\n',
      '@',
      '`',
    ],
    ...[
      'id: a\n',
      'title: 甲\n',
      'summary: 一句。\n',
      'revisions:\n  - date: 2026-01-01\n    note: 首次。\n',
    ],
    ...[
      'type: concept\n',
      'themes: [a]\n',
      'value: 1\n',
      'printed: 1\n',
      'observations:\n',
      'origin: https://a.b/\n',
    ],
    ...[
      '__proto__: {x: y}\n',
      'constructor: x\n',
      'toString: x\n',
      'null',
      'true',
      '.inf',
      '0x1',
      '1e999',
      '~',
    ],
    ...[
      '"\\ud800"',
      '"\\u202e"',
      '\u202e',
      '\ufeff',
      '\r\n',
      '\0',
      '甲',
      'x'.repeat(50),
      '{a: {b: {c: ',
    ],
    ...['<Ref to="a"/>', '{1}', '<script>', '<!--', 'import a from "b"\n'],
  ),
  fc.string({ unit: 'binary', maxLength: 5 }),
);
const soup = fc.array(piece, { maxLength: 25 }).map((pieces) => pieces.join(''));
const file = fc.oneof(
  soup,
  soup.map((text) => `---\n${text}\n---\n正文。\n`),
  soup.map(
    (text) => `---\nid: a\ntitle: 甲\nsummary: 一句。\ntype: concept\n${text}\n---\n正文。\n`,
  ),
);

test('reading an entry never throws: it gives the entry, or says where and how to mend it', () => {
  fc.assert(
    fc.property(file, fc.constantFrom(...kinds), (text, kind) => {
      const { entry, findings } = readEntry(kind, `${kind}/a.mdx`, text);
      if (!entry) expect(findings.length).toBeGreaterThan(0);
      for (const { rule, fix, expected, got, place } of findings) {
        expect([rule, fix, expected, got].every((words) => words)).toBe(true);
        if (place && 'line' in place) {
          expect(place.line).toBeGreaterThan(0);
          expect(place.line).toBeLessThanOrEqual(text.split(/\r?\n/).length);
        }
      }
      expect(Object.keys(Object.prototype)).toEqual([]);
      expect(({} as Record<string, unknown>)['x']).toBeUndefined();
    }),
    { numRuns: 3000 },
  );
});

test('finding the line of any field in any text never throws', () => {
  const key = fc.oneof(fc.string({ maxLength: 4 }), fc.nat(3), fc.constantFrom('id', '__proto__'));
  fc.assert(
    fc.property(file, fc.array(key, { maxLength: 4 }), (text, path) => {
      const yaml = splitFile(normalLines(text))?.yaml ?? text;
      const at = fieldLocator(yaml)(path);
      if (at) expect(at.line).toBeGreaterThan(0);
    }),
    { numRuns: 1000 },
  );
});

test('reading a site file never throws', () => {
  fc.assert(
    fc.property(soup, (text) => {
      const { site, findings } = readSite(text);
      if (!site) expect(findings.length).toBeGreaterThan(0);
    }),
    { numRuns: 1000 },
  );
});

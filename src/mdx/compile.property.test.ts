import fc from 'fast-check';
import { parseFragment, serialize } from 'parse5';
import { expect, test, vi } from 'vitest';

import { compileBody } from './compile.ts';

vi.setConfig({ testTimeout: 60_000 });

/** Pieces from which both good and hostile bodies are made. */
const piece = fc.oneof(
  fc.constantFrom(
    ...[
      '甲',
      '乙。',
      '\n',
      '\n\n',
      ' ',
      '- ',
      '1. ',
      '> ',
      '# ',
      '## ',
      '| a |\n| - |\n',
      '---\n',
      '**',
      '*',
      '_',
      '~',
      '`',
      '```\n',
    ],
    ...[
      '{',
      '}',
      '{a}',
      '{/* a */}',
      '={a}',
      '{...a}',
      '\\',
      '\\{',
      'import a from "b"\n',
      'export const a = 1\n',
    ],
    ...[
      '<Ref to="a"/>',
      '<Ref to="a">',
      '</Ref>',
      '<Term of="a">',
      '</Term>',
      '<Figure of="a.b"/>',
      '<Chart of="a"/>',
    ],
    ...[
      '<Note>',
      '</Note>',
      '<Note>\n\n',
      '\n\n</Note>',
      '<h2 id="a">',
      '</h2>',
      '<h3 id="b">甲</h3>',
      '<sub>',
      '</sub>',
      '<br/>',
    ],
    ...[
      '<script>',
      '</script>',
      '<img src="x" onerror="y"/>',
      '<div>',
      '</div>',
      '<>',
      '</>',
      '<!--',
      '-->',
      '<![CDATA[',
      '<?php',
    ],
    ...[
      '[a](',
      ')',
      '![',
      '](javascript:a)',
      '[甲](https://a.b)',
      'https://a.b',
      '"',
      "'",
      '&lt;',
      '&#x3c;script&#x3e;',
      '&#123;',
      '<',
      '>',
    ],
  ),
  fc.string({ maxLength: 6 }),
  fc.string({ unit: 'binary', maxLength: 4 }),
);

const soup = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(''));

/** Markup that opens and closes as it should, but stands anywhere inside any other. */
const { nodes: nested } = fc.letrec<{ nodes: string }>((tie) => {
  const wrapped = fc
    .tuple(
      fc.constantFrom(
        ['<Note>', '</Note>'],
        ['<Ref to="a">', '</Ref>'],
        ['<h2 id="a">', '</h2>'],
        ['<h3 id="b">', '</h3>'],
        ['<sub>', '</sub>'],
        ['<sup>', '</sup>'],
        ['<div>', '</div>'],
        ['<script>', '</script>'],
        ['**', '**'],
        ['[', '](https://a.b)'],
        ['> ', ''],
        ['- ', '\n'],
        ['| ', ' |\n| - |\n'],
      ),
      fc.constantFrom('', '\n\n'),
      tie('nodes'),
    )
    .map(([[open, close], gap, inner]) => [gap, open, gap, inner, gap, close, gap].join(''));
  const leaf = fc.constantFrom(
    '甲',
    '乙。',
    ' ',
    '<Ref to="a"/>',
    '<Chart of="a"/>',
    '<br/>',
    '[丙](https://a.b)',
  );
  return {
    nodes: fc
      .array(fc.oneof({ maxDepth: 4, depthIdentifier: 'nodes' }, leaf, wrapped), { maxLength: 4 })
      .map((parts) => parts.join('')),
  };
});

/** Without the characters that HTML itself changes: carriage returns and nulls. */
const body = fc.oneof(soup, nested).map((text) => text.replace(/[\r\0]/g, ''));

/** What a page writes in the place of a component: a link in a line, or a chart among blocks. */
const slotHtml = (component: string): string =>
  component === 'Chart' ? '<figure></figure>' : '<a href="https://slot.invalid/"></a>';

/** All that the compiler can write, and the charts. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(
    [
      'p',
      'ul',
      'li',
      'strong',
      'blockquote',
      'br',
      'hr',
      'table',
      'thead',
      'tbody',
      'tr',
      'sub',
      'sup',
    ].map((name) => [name, []]),
  ),
  figure: [],
  ol: ['start'],
  a: ['href', 'rel'],
  aside: ['class'],
  ...{ th: ['class'], td: ['class'], h2: ['id'], h3: ['id'] },
};

/** The two ways to write a character that both stand for themselves. */
const inOneForm = (html: string): string =>
  html.replaceAll('&quot;', '"').replaceAll('&nbsp;', '\u00a0');

interface Node {
  nodeName: string;
  attrs?: { name: string; value: string }[];
  childNodes?: Node[];
}

const elementsOf = (node: Node): Node[] =>
  (node.childNodes ?? []).flatMap((child) => [child, ...elementsOf(child)]);

test('whatever a body holds, its HTML is well-formed and of the vocabulary alone, and nothing is thrown', () => {
  fc.assert(
    fc.property(body, (text) => {
      const { body: compiled, faults } = compileBody(text);
      const written = compiled.segments
        .map((part) => (typeof part === 'string' ? part : slotHtml(part.component)))
        .join('');
      // A browser that had to mend the HTML would write it back differently.
      const tree = parseFragment(written);
      expect(inOneForm(serialize(tree))).toBe(inOneForm(written));
      for (const { nodeName, attrs = [] } of elementsOf(tree)) {
        if (nodeName === '#text') continue;
        expect(Object.keys(allowed)).toContain(nodeName);
        for (const { name, value } of attrs) {
          expect(allowed[nodeName]).toContain(name);
          if (name === 'href') expect(value).toMatch(/^https:\/\//);
        }
      }
      for (const { line, column, got, expected, fix } of faults) {
        expect(line).toBeGreaterThan(0);
        expect(column).toBeGreaterThan(0);
        expect([got, expected, fix]).not.toContain('');
      }
    }),
    { numRuns: 3000 },
  );
});

test('a body with an expression, an import or an export is never without a fault', () => {
  const hostile = fc.constantFrom(
    '{a}',
    '{/* a */}',
    '<Ref to={a}/>',
    '<Ref {...a}/>',
    '\n\nimport a from "b"\n\n',
    '\n\nexport const a = 1\n\n',
  );
  const harmless = fc.constantFrom('甲', '乙。\n\n', '- 丙\n', '> 丁\n', '<Ref to="a"/>', '**戊**');
  fc.assert(
    fc.property(fc.array(harmless), hostile, fc.array(harmless), (before, code, after) => {
      const { faults } = compileBody([...before, code, ...after].join(''));
      expect(faults.map(({ rule }) => rule)).toContain('closed-mdx');
    }),
    { numRuns: 500 },
  );
});

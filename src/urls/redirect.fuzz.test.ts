import { posix } from 'node:path';

import fc from 'fast-check';
import { expect, test } from 'vitest';

import { formatLock, parseLock } from './lock.ts';
import { readRedirects } from './redirect.ts';

const segment = fc.constantFrom(
  ...[
    'a',
    'terms',
    'x.y',
    '.',
    '..',
    '...',
    '',
    '%2e%2e',
    '.git',
    'a.',
    '-',
    '#b',
    '?q',
    '\\',
    ':',
    '@',
    '//',
    '中',
  ],
);
const address = fc
  .array(segment, { maxLength: 5 })
  .chain((parts) =>
    fc.constantFrom(`/${parts.join('/')}`, `/${parts.join('/')}/`, parts.join('/')),
  );
const anything = fc.oneof(
  address,
  fc.constantFrom(
    'https://evil.example/',
    '//evil.example/',
    'javascript:alert(1)',
    'a',
    'a.b',
    '/\nx',
    '',
  ),
  fc.string({ unit: 'binary', maxLength: 8 }),
);
const staysInside = (path: string): boolean =>
  path.startsWith('/') && !path.startsWith('//') && posix.normalize(path) === path;

test('redirects never lead out of the site, whatever is written', () => {
  fc.assert(
    fc.property(anything, anything, (from, to) => {
      const yaml = `- from: ${JSON.stringify(from)}\n  to: ${JSON.stringify(to)}\n`;
      const { redirects, findings } = readRedirects(yaml);
      expect(redirects.length + findings.length).toBeGreaterThan(0);
      for (const name of redirects.flatMap((one) => [one.from, one.to ?? one.from])) {
        if (name.includes('/')) expect(staysInside(name.replace(/#.*$/, ''))).toBe(true);
        else expect(name).toMatch(/^[a-z0-9.-]+$/);
      }
    }),
    { numRuns: 3000 },
  );
});

test('reading redirects of any text never throws', () => {
  const piece = fc.constantFrom(
    ...[
      '- ',
      'from: ',
      'to: ',
      'gone: ',
      'what: ',
      '/a/',
      '\n',
      '  ',
      '{',
      '}',
      '[',
      ']',
      '*a',
      '&a',
      '# ',
      '"',
    ],
  );
  const text = fc.array(piece, { maxLength: 20 }).map((pieces) => pieces.join(''));
  fc.assert(
    fc.property(fc.oneof(text, fc.string({ unit: 'binary' })), (yaml) => {
      for (const { expected, fix } of readRedirects(yaml).findings) {
        expect([expected, fix].every((words) => words)).toBe(true);
      }
    }),
    { numRuns: 2000 },
  );
});

test('a record of addresses holds no line that climbs, and reads back as it was written', () => {
  const cell = fc.oneof(
    anything,
    fc.constantFrom('live', 'moved', 'gone', '2026-11-21', 'term:a', ''),
  );
  const rows = fc.array(fc.array(cell, { minLength: 4, maxLength: 7 }), { maxLength: 4 });
  fc.assert(
    fc.property(rows, (lines) => {
      const { lines: read } = parseLock(lines.map((cells) => cells.join('\t')).join('\n'));
      for (const { path, target } of read) {
        expect(path === '' || staysInside(path)).toBe(true);
        if (target !== '') expect(staysInside(target.replace(/#.*$/, ''))).toBe(true);
      }
      const again = parseLock(formatLock(read));
      expect(again.findings).toEqual([]);
      expect(formatLock(again.lines)).toBe(formatLock(read));
    }),
    { numRuns: 3000 },
  );
});

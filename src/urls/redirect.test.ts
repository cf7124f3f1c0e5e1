import { expect, test } from 'vitest';

import { readRedirects, redirectFault, scopeOf } from './redirect.ts';

test.each([
  ['/', 'address'],
  ['/terms/a/', 'address'],
  ['/data/figures.csv', 'address'],
  ['/terms/a/#b-1', 'address'],
  ['a.b', 'figure'],
  ['a-1', 'entry'],
  ['/a/../b/', undefined],
  ['/./', undefined],
  ['//a/', undefined],
  ['/A/', undefined],
  ['a.b.c', undefined],
  ['https://a.b/', undefined],
  ['', undefined],
])('%s speaks of %s', (name, scope) => expect(scopeOf(name)).toBe(scope));

test.each([undefined, '', '\n', '# nothing moved yet\n\n  # or here\n'])(
  'nothing ever moved: %j',
  (text) => expect(readRedirects(text)).toEqual({ redirects: [], findings: [] }),
);

test('what moved and what is gone is read with its place', () => {
  const gone = '{what: 一词, when: 2026-11-21, why: 重复}';
  expect(readRedirects(`- from: a\n  to: b\n- from: /c/\n  gone: ${gone}\n`)).toEqual({
    redirects: [
      { from: 'a', to: 'b', index: 0 },
      { from: '/c/', gone: { what: '一词', when: '2026-11-21', why: '重复' }, index: 1 },
    ],
    findings: [],
  });
});

test('a fault of the whole list names no field, and one without a value says so', () => {
  expect(readRedirects('from: a').findings[0]).not.toHaveProperty('field');
  expect(readRedirects('- to: b').findings).toMatchObject([{ field: '[0].from', got: 'nothing' }]);
});

test('a long value is shown in part', () => {
  const [finding] = readRedirects(`- from: ${'A'.repeat(200)}\n  to: b`).findings;
  expect(finding?.got).toBe(`"${'A'.repeat(79)}`);
});

test('a fault that got nothing says nothing of it', () => {
  expect(redirectFault(undefined, 'a list')).not.toHaveProperty('got');
  expect(redirectFault(undefined, 'a list')).toMatchObject({ fix: 'Correct the line.' });
});

test.each([
  ['no YAML', '- from: [a', { place: { line: 1 } }],
  ['no list', 'from: a', { place: { path: [] }, expected: 'a list of lines with from and to' }],
  [
    'neither to nor gone',
    '- from: a',
    { place: { path: [0] }, field: '[0]', expected: 'either "to" or "gone"' },
  ],
  [
    'to itself',
    '- from: a\n  to: a',
    { place: { path: [0] }, expected: 'a "to" that differs from "from"' },
  ],
  [
    'two sorts',
    '- from: a\n  to: /b/',
    { place: { path: [0] }, expected: expect.stringContaining('one sort') as unknown },
  ],
  [
    'no name',
    '- from: a\n  to: //b/',
    { place: { path: [0, 'to'] }, field: '[0].to', got: '"//b/"' },
  ],
  [
    'one twice',
    '- from: a\n  to: b\n- from: a\n  to: c',
    { place: { path: [1, 'from'] }, got: 'a' },
  ],
])('is refused with its place: %s', (_, text, finding) => {
  const { redirects, findings } = readRedirects(text);
  expect(findings).toMatchObject([{ rule: 'redirect', file: 'redirects.yaml', ...finding }]);
  if (!text.includes('to: c')) expect(redirects).toEqual([]);
});

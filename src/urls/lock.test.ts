import { describe, expect, test } from 'vitest';

import { formatLock, parseLock } from './lock.ts';

const good = '/terms/a/\tb\tterm:a\t2026-11-21\tlive';

test('a record is written sorted, with a target only where an address moved', () => {
  const line = { anchor: '', entity: 'term:a', since: '2026-11-21' } as const;
  const text = formatLock([
    { ...line, path: '/z/', state: 'moved', target: '/terms/b/#c' },
    { ...line, path: '/a/', state: 'live', target: '' },
  ]);
  expect(text.split('\n').slice(2)).toEqual([
    '/a/\t\tterm:a\t2026-11-21\tlive',
    '/z/\t\tterm:a\t2026-11-21\tmoved\t/terms/b/#c',
    '',
  ]);
  expect(formatLock(parseLock(text).lines)).toBe(text);
});

test.each([
  ['marks of a merge', '<<<<<<< HEAD'],
  ['too few cells', '/a/\t\tterm:a'],
  ['too many cells', `${good}\t\tx`],
  ['an unknown state', good.replace('live', 'here')],
  ['no entity', good.replace('term:a', '')],
  ['a day with more after it', good.replace('11-21', '11-211')],
  ['a day with more before it', good.replace('2026', '12026')],
  ['an address with capitals', good.replace('/terms/', '/Terms/')],
  ['an address without its slash', good.replace('/terms/', 'terms/')],
  ['an address that climbs', good.replace('/terms/', '/../')],
  ['an anchor with capitals', good.replace('\tb\t', '\tB\t')],
  ['an anchor with a blank at its end', good.replace('\tb\t', '\tb \t')],
  ['a live address with a target', `${good}\t/x/`],
  ['a moved address without one', good.replace('live', 'moved')],
  ['a moved address to above the site', `${good.replace('live', 'moved')}\t/../x/`],
  [
    'a moved address to another site',
    `${good.replace('live', 'moved')}\t//evil.example/`.replace('//evil', '/\\evil'),
  ],
])('is refused with its line: %s', (_, row) => {
  const { lines, findings } = parseLock(`# head\n\n${good}\n${row}\n`);
  expect(lines).toHaveLength(1);
  expect(findings).toMatchObject([
    {
      rule: 'url-lock',
      file: 'urls.lock',
      place: { line: 4, column: 1 },
      expected: 'a line of the lock',
      got: row,
    },
  ]);
});

test('one address twice is refused, and a long line is shown in part', () => {
  expect(parseLock(`${good}\n${good}`).findings[0]).toMatchObject({
    place: { line: 2 },
    expected: 'one line for each address',
  });
  expect(parseLock('x'.repeat(80)).findings[0]?.got).toBe('x'.repeat(80));
  expect(parseLock('x'.repeat(81)).findings[0]?.got).toBe(`${'x'.repeat(77)}…`);
});

describe('a lock that cannot be read', () => {
  test.each([
    '<<<<<<< HEAD',
    '/a/\t\tsite\t2026-01-01\tlive\n/a/\t\tsite\t2026-01-01\tlive',
    '/a/\t\tsite\t2026-01-01\tmoved',
    '/a/\t\tsite\t2026-01-01\tlive\t/b/',
    '/a/ \tsite\t2026-01-01\tlive',
    '/a/\t\tsite\ttoday\tlive',
    '/a/\t\tsite\t2026-01-01\tmoved\thttps://example.org/',
  ])('%j is a fault with its line', (text) => {
    const { findings } = parseLock(`# head\n${text}\n`);
    expect(findings[0]).toMatchObject({ rule: 'url-lock', file: 'urls.lock' });
    expect(findings[0]!.place).toHaveProperty('line');
  });
});

import { expect, test } from 'vitest';

import { idPattern } from '../domain/id.ts';
import { rules } from '../checks/rules/index.ts';
import { allRules } from './all-rules.ts';

const ids = allRules.map(({ id }) => id);

test('every rule that a report can name is there once, in the order of the ids', () => {
  expect(ids).toEqual([...new Set(ids)].sort());
  expect(ids).toEqual(expect.arrayContaining(rules.map(({ id }) => id)));
});

test('a promise to readers has rules too: addresses, redirects and editions', () => {
  const ofContent = new Set(rules.map(({ id }) => id));
  expect(ids.filter((id) => !ofContent.has(id))).toEqual([
    ...['edition-frozen', 'lost-address', 'redirect', 'silent-change', 'url-lock'],
  ]);
});

test('each has all that its page says, and an id that can be its address', () => {
  for (const { id, severity, title, why, mend, example } of allRules) {
    expect(id).toMatch(idPattern);
    expect(['error', 'warning']).toContain(severity);
    for (const words of [title, why, mend, example]) expect(words).not.toBe('');
  }
});

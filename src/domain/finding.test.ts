import { expect, test } from 'vitest';

import { fieldName } from './finding.ts';

test.each([
  ['title', ['title']],
  ['observations[2].value', ['observations', 2, 'value']],
  ['observations[2].value', ['observations', '2', 'value']],
  ['[0].from', [0, 'from']],
  ['chapters[1].children[0]', ['chapters', 1, 'children', 0]],
  ['observations[12].value', ['observations', '12', 'value']],
  ['tile.column', ['tile', 'column']],
  ['a.x1', ['a', 'x1']],
  ['a.1x', ['a', '1x']],
  ['', []],
])('a field is named %s as people write it', (name, path) => {
  expect(fieldName(path)).toBe(name);
});

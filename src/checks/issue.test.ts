import { expect, test } from 'vitest';

import { inOrder, type Issue } from './issue.ts';

const issue = (file: string, line?: number, column?: number, rule = 'schema'): Issue => ({
  rule,
  severity: 'error',
  file,
  ...(line === undefined ? {} : { line, column: column ?? 1 }),
  fix: '',
});

test('issues stand by file, line, column and rule, those without a line first', () => {
  const ordered = [
    issue('a.mdx'),
    issue('a.mdx', 2, 9),
    issue('a.mdx', 10, 1, 'schema'),
    issue('a.mdx', 10, 1, 'typography'),
    issue('b.mdx', 1),
  ];
  expect(inOrder(ordered.toReversed())).toEqual(ordered);
});

import type { Issue } from '../issue.ts';

/** One issue with every field, one without a line, one that tries to break out of a report. */
export const issues: readonly Issue[] = [
  {
    rule: 'stray-file',
    severity: 'warning',
    file: 'plans/a.txt',
    fix: 'Move or remove it.',
  },
  {
    rule: 'printed-mismatch',
    severity: 'error',
    file: 'indicators/rooms.mdx',
    line: 31,
    column: 14,
    field: 'observations[2].value',
    expected: '60, from printed "＞60"',
    got: '600',
    fix: 'Correct the field.',
  },
  {
    rule: 'schema',
    severity: 'error',
    file: 'terms/a,b:c.mdx',
    line: 3,
    column: 1,
    got: '100%\n::error::第二行',
    fix: 'Correct the value.',
  },
];

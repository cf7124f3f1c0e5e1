import { expect, test } from 'vitest';

import { issues } from './issues.fixture.ts';
import { textReport } from './text.ts';

test('the text report gives each issue its place, field, expectation, finding and mend', () => {
  expect(textReport(issues, { files: 12 })).toBe(`plans/a.txt  warning  stray-file
  fix       Move or remove it.
  see       /rules/stray-file/

indicators/rooms.mdx:31:14  error  printed-mismatch
  field     observations[2].value
  expected  60, from printed "＞60"
  got       600
  fix       Correct the field.
  see       /rules/printed-mismatch/

terms/a,b:c.mdx:3:1  error  schema
  got       100% ::error::第二行
  fix       Correct the value.
  see       /rules/schema/

2 errors, 1 warning in 3 files (12 files checked).
`);
});

test('the text report of one error counts in the singular', () => {
  expect(textReport(issues.slice(1, 2), { files: 1 })).toMatch(
    /\n1 error in 1 file \(1 file checked\)\.\n$/,
  );
});

test('the text report of no issue is one line', () => {
  expect(textReport([], { files: 12 })).toBe('No faults (12 files checked).\n');
});

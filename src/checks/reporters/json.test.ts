import { expect, test } from 'vitest';

import { issues } from './issues.fixture.ts';
import { jsonReport } from './json.ts';

test('the JSON report holds every issue as it is, and how many files were checked', () => {
  expect(jsonReport(issues.slice(0, 2), { files: 12 })).toBe(`{
  "files": 12,
  "issues": [
    {
      "rule": "stray-file",
      "severity": "warning",
      "file": "plans/a.txt",
      "fix": "Move or remove it."
    },
    {
      "rule": "printed-mismatch",
      "severity": "error",
      "file": "indicators/rooms.mdx",
      "line": 31,
      "column": 14,
      "field": "observations[2].value",
      "expected": "60, from printed \\"＞60\\"",
      "got": "600",
      "fix": "Correct the field."
    }
  ]
}
`);
});

test('the JSON report of no issue has an empty list', () => {
  expect(JSON.parse(jsonReport([], { files: 3 }))).toEqual({ files: 3, issues: [] });
});

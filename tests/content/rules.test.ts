import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

import { textReport } from '../../src/checks/reporters/text.ts';
import { rules } from '../../src/checks/rules/index.ts';
import { checkFiles } from '../fixtures/check-files.ts';
import { forbiddenIn, overlaid } from '../fixtures/content-items.ts';

const folder = join(import.meta.dirname, '../fixtures/rules');
const fixtures = readdirSync(folder).sort();

test('the valid knowledge base has no fault', () => {
  const { issues, files } = checkFiles(overlaid());
  expect(textReport(issues, { files })).toBe('No faults (25 files checked).\n');
});

test('every rule has a fixture that breaks it, and every fixture a rule', () => {
  expect(fixtures).toEqual(rules.map(({ id }) => id));
});

describe.each(fixtures)('the fixture of %s', (rule) => {
  const overlay = `rules/${rule}`;
  const { issues, files } = checkFiles(overlaid(overlay), forbiddenIn(overlay));

  test('breaks that rule and no other', () => {
    expect(issues.length).toBeGreaterThan(0);
    expect([...new Set(issues.map((issue) => issue.rule))]).toEqual([rule]);
  });

  test('is reported word for word, with file, line and column', async () => {
    const expected = join(folder, rule, 'expected.txt');
    // Without the file the next line would write it and pass.
    if (process.env['UPDATE_FIXTURES'] === undefined) expect(existsSync(expected)).toBe(true);
    await expect(textReport(issues, { files })).toMatchFileSnapshot(expected);
  });
});

test('the rules are listed in the order of their ids', () => {
  const ids = rules.map(({ id }) => id);
  expect(ids).toEqual(ids.toSorted());
});

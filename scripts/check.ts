import { parseArgs } from 'node:util';

import type { Issue } from '../src/checks/issue.ts';
import { githubReport } from '../src/checks/reporters/github.ts';
import { jsonReport } from '../src/checks/reporters/json.ts';
import { textReport, type Totals } from '../src/checks/reporters/text.ts';
import { checkContent } from './lib/check-content.ts';
import { runCommand } from './lib/command.ts';
import { contentDir } from './lib/paths.ts';

const help = `Usage: npm run check -- [--format text|json|github]

Checks the content folder (CONTENT_DIR, default content) against every rule and prints all faults.
Exit codes: 0 no fault, 1 faults found, 2 could not run.`;

const formats: Record<string, (issues: readonly Issue[], totals: Totals) => string> = {
  text: textReport,
  json: jsonReport,
  github: githubReport,
};

await runCommand(help, () => {
  const { values } = parseArgs({ options: { format: { type: 'string', default: 'text' } } });
  const report = Object.hasOwn(formats, values.format) ? formats[values.format] : undefined;
  if (!report) throw new Error(`unknown format "${values.format}"; use text, json or github`);
  const { issues, totals } = checkContent(contentDir());
  process.stdout.write(report(issues, totals));
  return issues.some((issue) => issue.severity === 'error') ? 1 : 0;
});

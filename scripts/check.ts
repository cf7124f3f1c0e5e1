import { relative } from 'node:path';
import { parseArgs } from 'node:util';

import { inOrder, type Issue } from '../src/checks/issue.ts';
import { githubReport } from '../src/checks/reporters/github.ts';
import { jsonReport } from '../src/checks/reporters/json.ts';
import { textReport, type Totals } from '../src/checks/reporters/text.ts';
import { runChecks } from '../src/checks/run-checks.ts';
import { runCommand } from './lib/command.ts';
import { locate } from './lib/locate.ts';
import { contentDir } from './lib/paths.ts';
import { readContent } from './lib/read-content.ts';

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
  const report = formats[values.format];
  if (!report) throw new Error(`unknown format "${values.format}"; use text, json or github`);
  const dir = contentDir();
  const content = readContent(dir);
  const { findings } = runChecks(content.site, content.entries, content.findings);
  const shown = relative(process.cwd(), dir) || '.';
  const issues = inOrder(locate(dir, findings)).map((issue) => ({
    ...issue,
    file: `${shown}/${issue.file}`,
  }));
  process.stdout.write(report(issues, { files: content.files }));
  return issues.some((issue) => issue.severity === 'error') ? 1 : 0;
});

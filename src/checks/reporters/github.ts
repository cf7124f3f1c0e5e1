import type { Issue } from '../issue.ts';

/** Issues as workflow commands, one a line, so that a code host shows them beside the changed line. */
export const githubReport = (issues: readonly Issue[]): string =>
  issues.map((issue) => `${command(issue)}\n`).join('');

function command(issue: Issue): string {
  const properties = [
    `file=${property(issue.file)}`,
    ...(issue.line === undefined ? [] : [`line=${issue.line}`, `col=${issue.column ?? 1}`]),
    `title=${property(issue.rule)}`,
  ];
  const words = [
    ...(issue.field ? [`field ${issue.field}`] : []),
    ...(issue.expected ? [`expected ${issue.expected}`] : []),
    ...(issue.got ? [`got ${issue.got}`] : []),
    issue.fix,
  ];
  return `::${issue.severity} ${properties.join(',')}::${message(words.join('\n'))}`;
}

const message = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const property = (text: string): string =>
  message(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

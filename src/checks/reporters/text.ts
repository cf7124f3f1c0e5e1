import type { Issue } from '../issue.ts';

export interface Totals {
  files: number;
}

/** Issues as people read them in a terminal, closed by one line of totals. */
export function textReport(issues: readonly Issue[], { files }: Totals): string {
  const errors = issues.filter((issue) => issue.severity === 'error').length;
  const warnings = issues.length - errors;
  const broken = new Set(issues.map((issue) => issue.file)).size;
  const counts = [
    `${errors} ${errors === 1 ? 'error' : 'errors'}`,
    ...(warnings > 0 ? [`${warnings} ${warnings === 1 ? 'warning' : 'warnings'}`] : []),
  ].join(', ');
  const checked = `(${files} ${files === 1 ? 'file' : 'files'} checked)`;
  const total =
    issues.length === 0
      ? `No faults ${checked}.`
      : `${counts} in ${broken} ${broken === 1 ? 'file' : 'files'} ${checked}.`;
  return [...issues.map(block), total].join('\n\n') + '\n';
}

function block(issue: Issue): string {
  const rows: [string, string | undefined][] = [
    ['field', issue.field],
    ['expected', issue.expected],
    ['got', issue.got],
    ['fix', issue.fix],
    ['see', `/rules/${issue.rule}/`],
  ];
  const lines = rows.flatMap(([name, text]) =>
    text === undefined ? [] : [`  ${name.padEnd(9)} ${inOneLine(text)}`],
  );
  return [`${position(issue)}  ${issue.severity}  ${issue.rule}`, ...lines].join('\n');
}

/** What content holds must not look like a line of the report. */
const inOneLine = (text: string): string => text.replace(/\s+/g, ' ').replace(controls, '');

const controls = /[\p{Cc}\p{Cf}\p{Cs}]/gu;

/** `file:line:column`, as far as known. */
export const position = ({ file, line, column }: Issue): string =>
  inOneLine(file) + (line === undefined ? '' : `:${line}:${column ?? 1}`);

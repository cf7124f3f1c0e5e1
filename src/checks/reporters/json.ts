import type { Issue } from '../issue.ts';
import type { Totals } from './text.ts';

/** Issues as one JSON document for programs. */
export const jsonReport = (issues: readonly Issue[], { files }: Totals): string =>
  JSON.stringify({ files, issues }, null, 2) + '\n';

import { relative } from 'node:path';

import { inOrder, type Issue } from '../../src/checks/issue.ts';
import type { Totals } from '../../src/checks/reporters/text.ts';
import { runChecks } from '../../src/checks/run-checks.ts';
import type { KnowledgeBase } from '../../src/domain/knowledge-base.ts';
import type { KeptEntries } from './kept-entries.ts';
import { locate } from './locate.ts';
import { readContent } from './read-content.ts';
import { readPromises, type Promises } from './read-promises.ts';

export interface CheckedContent {
  /** In order, with file names as seen from the working folder. */
  issues: Issue[];
  totals: Totals;
  kb: KnowledgeBase | undefined;
  /** What was published before; only where the content itself has no fault. */
  promises: Promises | undefined;
}

/**
 * Reads and checks a content folder: what `npm run check` prints and `npm run build` insists on.
 * `kept` are entries that need not be read again.
 */
export function checkContent(dir: string, kept?: KeptEntries): CheckedContent {
  const content = readContent(dir, kept);
  const { kb, findings } = runChecks(content.site, content.entries, content.findings);
  const isSound = !findings.some(({ severity }) => severity === 'error');
  const promises = kb && isSound ? readPromises(dir, kb) : undefined;
  const shown = relative(process.cwd(), dir) || '.';
  const issues = inOrder(locate(dir, [...findings, ...(promises?.findings ?? [])])).map(
    (issue) => ({
      ...issue,
      file: `${shown}/${issue.file}`,
    }),
  );
  return { issues, totals: { files: content.files }, kb, promises };
}

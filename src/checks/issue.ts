import type { Finding } from '../domain/finding.ts';

/** A finding with its place in the file, ready to be printed. */
export interface Issue extends Omit<Finding, 'place'> {
  line?: number;
  column?: number;
}

/** Sorted by file, line, column and rule; issues without a line stand first in their file. */
export const inOrder = (issues: readonly Issue[]): Issue[] =>
  [...issues].sort(
    (a, b) =>
      compare(a.file, b.file) ||
      (a.line ?? 0) - (b.line ?? 0) ||
      (a.column ?? 0) - (b.column ?? 0) ||
      compare(a.rule, b.rule),
  );

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

import { existsSync, lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Finding } from '../../src/domain/finding.ts';
import type { KnowledgeBase } from '../../src/domain/knowledge-base.ts';
import { silentChanges } from '../../src/editions/silent-change.ts';
import type { Edition } from '../../src/editions/snapshot.ts';
import { editionsFolder, parseSums, readEditions, sumsFile } from '../../src/editions/verify.ts';
import { unreadable } from '../../src/mdx/unreadable.ts';
import { compare, renamedFigures, type Comparison } from '../../src/urls/compare.ts';
import { lockFile, parseLock, type LockLine } from '../../src/urls/lock.ts';
import type { Promised } from '../../src/urls/promise.ts';
import { allRules } from '../../src/urls/all-rules.ts';
import { promisesOf } from '../../src/urls/promises.ts';
import { readRedirects, redirectsFile } from '../../src/urls/redirect.ts';

export interface Promises extends Comparison {
  /** Every address that the content promises now. */
  all: Promised[];
  lock: LockLine[];
  /** Whether the content folder has a lock: without one nothing is promised yet. */
  hasLock: boolean;
  /** Frozen editions, oldest first. */
  editions: Edition[];
}

/** Compares sound content with what was published before: lock, redirects and editions. */
export function readPromises(dir: string, kb: KnowledgeBase): Promises {
  const { text, names, faults } = readerOf(dir);
  const lockText = text(lockFile);
  const lock = parseLock(lockText ?? '');
  const redirects = readRedirects(text(redirectsFile));
  const frozen = new Map(
    names(editionsFolder).map((name) => [name, text(`${editionsFolder}/${name}`) ?? '']),
  );
  const sums = parseSums(frozen.get(sumsFile) ?? '');
  frozen.delete(sumsFile);
  const { editions, findings } = readEditions(frozen, sums);
  const all = promisesOf(kb, {
    rules: allRules.map(({ id }) => id),
    editions: editions.map(({ edition }) => edition),
  });
  const comparison = compare(kb, all, lock.lines, redirects.redirects);
  const unread =
    faults.length > 0 ? faults : [...lock.findings, ...redirects.findings, ...findings];
  return {
    ...comparison,
    all,
    lock: lock.lines,
    hasLock: lockText !== undefined,
    editions,
    // What cannot be read makes everything after it look lost.
    findings:
      unread.length > 0
        ? unread
        : [
            ...comparison.findings,
            ...silentChanges(kb, editions.at(-1), renamedFigures(comparison.departed)),
          ],
  };
}

/** Reads below a folder: what is not there is undefined, what the disk does not give is a fault. */
function readerOf(dir: string): {
  text: (path: string) => string | undefined;
  names: (folder: string) => string[];
  faults: Finding[];
} {
  const faults: Finding[] = [];
  const attempt = <Given>(path: string, read: (full: string) => Given): Given | undefined => {
    const full = join(dir, path);
    try {
      return lstatSync(full, { throwIfNoEntry: false }) && read(full);
    } catch (error) {
      faults.push(unreadable(path, error));
      return undefined;
    }
  };
  return {
    text: (path) => attempt(path, (full) => readFileSync(full, 'utf8')),
    names: (folder) =>
      (attempt(folder, (full) => readdirSync(full)) ?? []).filter((name) => !name.startsWith('.')),
    faults,
  };
}

export function readIfPresent(path: string): string | undefined {
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}

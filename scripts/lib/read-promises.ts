import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Finding } from '../../src/domain/finding.ts';
import type { KnowledgeBase } from '../../src/domain/knowledge-base.ts';
import { silentChanges } from '../../src/editions/silent-change.ts';
import type { Edition } from '../../src/editions/snapshot.ts';
import { editionsFolder, parseSums, readEditions, sumsFile } from '../../src/editions/verify.ts';
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
  const lockText = readIfPresent(join(dir, lockFile));
  const lock = parseLock(lockText ?? '');
  const redirects = readRedirects(readIfPresent(join(dir, redirectsFile)));
  const { editions, findings } = readFrozen(dir);
  const all = promisesOf(kb, {
    rules: allRules.map(({ id }) => id),
    editions: editions.map(({ edition }) => edition),
  });
  const comparison = compare(kb, all, lock.lines, redirects.redirects);
  const unread = [...lock.findings, ...redirects.findings, ...findings];
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

function readFrozen(dir: string): { editions: Edition[]; findings: Finding[] } {
  const folder = join(dir, editionsFolder);
  if (!existsSync(folder)) return { editions: [], findings: [] };
  const names = readdirSync(folder).filter((name) => name !== sumsFile && !name.startsWith('.'));
  const files = new Map(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
  return readEditions(files, parseSums(readIfPresent(join(folder, sumsFile)) ?? ''));
}

export function readIfPresent(path: string): string | undefined {
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}

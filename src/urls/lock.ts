import type { Finding } from '../domain/finding.ts';
import { addressPattern, byAddress, pathPattern, type Promised } from './promise.ts';

export const lockFile = 'urls.lock';

export const states = ['live', 'moved', 'gone'] as const;

/** A promise on record. Lines are never removed; `moved` and `gone` say what became of one. */
export interface LockLine extends Promised {
  /** The day on which it was first recorded. */
  since: string;
  state: (typeof states)[number];
  /** Where it moved to; empty otherwise. */
  target: string;
}

const head = `# Every address this site has promised, one a line: path, anchor, what it is, since, state, target.
# Written by "npm run urls -- accept". Lines are never removed: see content/redirects.yaml.
`;

/** Tab-separated, sorted by code point, so that two branches merge line by line. */
export const formatLock = (lines: readonly LockLine[]): string =>
  head +
  [...lines]
    .sort(byAddress)
    .map(
      ({ path, anchor, entity, since, state, target }) =>
        `${[path, anchor, entity, since, state, ...(target ? [target] : [])].join('\t')}\n`,
    )
    .join('');

const anchorPattern = /^[a-z0-9-]*$/;

/** Reads a lock; a line that is none, merge marks among them, is a fault. */
export function parseLock(text: string): { lines: LockLine[]; findings: Finding[] } {
  const lines: LockLine[] = [];
  const findings: Finding[] = [];
  const seen = new Set<string>();
  for (const [index, row] of text.split(/\r?\n/).entries()) {
    if (row === '' || row.startsWith('#')) continue;
    const line = readLine(row);
    const key = line && `${line.path}#${line.anchor}`;
    if (!line || seen.has(key!)) {
      findings.push(
        fault(index + 1, row, line ? 'one line for each address' : 'a line of the lock'),
      );
      continue;
    }
    seen.add(key!);
    lines.push(line);
  }
  return { lines, findings };
}

function readLine(row: string): LockLine | undefined {
  const [path = '', anchor = '', entity = '', since = '', state = '', to = '', ...rest] =
    row.split('\t');
  const isKnown = (states as readonly string[]).includes(state);
  if (rest.length > 0 || !isKnown || entity === '' || !/^\d{4}-\d{2}-\d{2}$/.test(since)) {
    return undefined;
  }
  if (!pathPattern.test(path) || !anchorPattern.test(anchor)) return undefined;
  if (state === 'moved' ? !addressPattern.test(to) : to !== '') return undefined;
  return { path, anchor, entity, since, state: state as LockLine['state'], target: to };
}

const fault = (line: number, got: string, expected: string): Finding => ({
  rule: 'url-lock',
  severity: 'error',
  file: lockFile,
  place: { line, column: 1 },
  expected,
  got: got.length > 80 ? `${got.slice(0, 77)}…` : got,
  fix: 'Bring the file back with git checkout, then run npm run urls -- accept.',
});

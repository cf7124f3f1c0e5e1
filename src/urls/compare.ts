import type { Finding } from '../domain/finding.ts';
import type { KnowledgeBase } from '../domain/knowledge-base.ts';
import { nearest } from '../domain/nearest.ts';
import { fates, type Fate } from './fate.ts';
import { lockFile, type LockLine } from './lock.ts';
import { addressOf, splitAddress, type Promised } from './promise.ts';
import { redirectFault, scopeOf, type Redirect } from './redirect.ts';

/** A promise that is no longer kept at its own address, and what became of it. */
export type Departed = Promised & Fate;

export interface Comparison {
  /** Promised now, not on record yet. */
  added: Promised[];
  /** On record as live, now moved or gone by a line of `redirects.yaml`. */
  departing: Departed[];
  /** On record as moved or gone, and there again. */
  returned: Promised[];
  /** Every address that answers with a redirect or a tombstone, earlier ones included. */
  departed: Departed[];
  findings: Finding[];
}

/** What the content promises now against what the lock has on record, with the redirects between. */
export function compare(
  kb: KnowledgeBase,
  promises: readonly Promised[],
  lock: readonly LockLine[],
  redirects: readonly Redirect[],
): Comparison {
  const fateOf = fates(kb, redirects);
  const live = new Set(promises.map(addressOf));
  const recorded = new Map(lock.map((line) => [addressOf(line), line]));
  const lost = lock.filter((line) => !live.has(addressOf(line)));
  const foreign = redirects
    .filter(({ from }) => scopeOf(from) === 'address' && !live.has(from) && !recorded.has(from))
    .map(({ from }) => ({ ...splitAddress(from), entity: 'site' }));
  const answered = [...lost, ...foreign].flatMap((promised) => {
    const fate = fateOf(promised);
    const { path, anchor, entity } = promised;
    return fate ? [{ path, anchor, entity, ...fate }] : [];
  });
  const unanswered = lost.filter((line) => !fateOf(line));
  const departed = answered.filter((one) => one.state === 'gone' || live.has(one.target));
  return {
    added: promises.filter((promised) => !recorded.has(addressOf(promised))),
    departing: departed.filter((one) => recorded.get(addressOf(one))?.state === 'live'),
    returned: promises.filter((promised) => {
      const line = recorded.get(addressOf(promised));
      return line !== undefined && line.state !== 'live';
    }),
    departed,
    findings: [
      ...lostFindings(unanswered, lock, kb),
      ...hidingFindings(redirects, live, kb),
      ...targetFindings(answered, live, (address) =>
        fateOf(recorded.get(address) ?? { ...splitAddress(address), entity: 'site' }),
      ),
    ],
  };
}

/** One finding for an entry or figure that is lost, however many addresses it had. */
function lostFindings(
  unanswered: readonly LockLine[],
  lock: readonly LockLine[],
  kb: KnowledgeBase,
): Finding[] {
  const known = new Set(lock.map(({ entity }) => entity));
  const added = [...kb.entries.keys()].filter((id) => !known.has(`entry:${id}`));
  const whatIsLost = (line: LockLine): string => {
    const owner = ownerOf(line);
    return owner !== undefined && !kb.entries.has(owner) ? owner : nameOf(line);
  };
  return [...Map.groupBy(unanswered, whatIsLost)].map(([from, lines]) => {
    const page = lines.find((line) => line.anchor === '' && line.entity === `entry:${from}`);
    const first = page ?? lines[0]!;
    const more = lines.length > 1 ? ` and ${lines.length - 1} more of ${from}` : '';
    const guess = scopeOf(from) === 'entry' ? nearest(from, added) : undefined;
    return {
      rule: 'lost-address',
      severity: 'error',
      file: lockFile,
      place: undefined,
      expected: `${addressOf(first)}${more}, published since ${first.since}`,
      got: 'nothing at this address',
      fix: `Bring it back, or add to redirects.yaml "- from: ${from}" with "to: ${guess ?? '…'}"${
        guess ? ` (new: ${guess})` : ''
      } or with "gone: {what, when, why}".`,
    };
  });
}

/** The entry to which an address belongs, if any. */
const ownerOf = ({ entity }: Promised): string | undefined =>
  /^(?:entry|figure):([a-z0-9-]+)/.exec(entity)?.[1];

const nameOf = (line: Promised): string =>
  line.entity.startsWith('figure:') ? line.entity.slice('figure:'.length) : addressOf(line);

/** A redirect from something that still exists would hide it. */
function hidingFindings(
  redirects: readonly Redirect[],
  live: ReadonlySet<string>,
  kb: KnowledgeBase,
): Finding[] {
  return redirects
    .filter(({ from }) => live.has(from) || kb.entries.has(from) || kb.figures.has(from))
    .map(({ from, index }) =>
      redirectFault(
        { path: [index, 'from'] },
        'something that no longer exists',
        `${from}, which does`,
        'Remove the line.',
      ),
    );
}

/** A redirect leads straight to something that exists: no chain, no loop, no dead end. */
function targetFindings(
  answered: readonly Departed[],
  live: ReadonlySet<string>,
  fateAt: (address: string) => Fate | undefined,
): Finding[] {
  const wrong = answered.filter((one) => one.state === 'moved' && !live.has(one.target));
  return [...Map.groupBy(wrong, ({ by }) => by)].map(([by, group]) => {
    const [first] = group as [Departed & { state: 'moved' }];
    const place = { path: [by.index, 'to'] };
    const got = `${addressOf(first)} → ${first.target}`;
    const end = follow(first.target, fateAt, addressOf(first));
    if (end === 'loop') {
      return redirectFault(
        place,
        'a redirect that arrives',
        `${got}, which leads back`,
        'Break the loop.',
      );
    }
    return end === undefined
      ? redirectFault(
          place,
          'an address that exists',
          got,
          `Correct "to", or add a line for ${nameOf(first)} itself.`,
        )
      : redirectFault(
          place,
          'the final address, not one that moved too',
          got,
          end.state === 'gone'
            ? `${first.target} is gone: write "gone" here too.`
            : `Lead straight to ${end.target}.`,
        );
  });
}

/** Where the redirects after an address end: a fate, a loop, or undefined when there is none. */
function follow(
  address: string,
  fateAt: (address: string) => Fate | undefined,
  start: string,
): Fate | 'loop' | undefined {
  const seen = new Set([start]);
  let last: Fate | undefined;
  for (let at = address; ;) {
    if (seen.has(at)) return 'loop';
    seen.add(at);
    const next = fateAt(at);
    if (!next) return last;
    last = next;
    if (next.state === 'gone') return next;
    at = next.target;
  }
}

/** The lock after accepting a comparison: new lines added, the others kept with their new state. */
export function accepted(
  lock: readonly LockLine[],
  { added, departed, returned }: Comparison,
  today: string,
): LockLine[] {
  const left = new Map(departed.map((one) => [addressOf(one), one]));
  const back = new Set(returned.map(addressOf));
  return [
    ...lock.map((line): LockLine => {
      if (back.has(addressOf(line))) return { ...line, state: 'live', target: '' };
      const one = left.get(addressOf(line));
      if (!one) return line;
      return one.state === 'gone'
        ? { ...line, state: 'gone', target: '' }
        : { ...line, state: 'moved', target: one.target };
    }),
    ...added.map((one): LockLine => ({ ...one, since: today, state: 'live', target: '' })),
  ];
}

/** Keys of figures that moved, with the keys that they have now. */
export function renamedFigures(departed: readonly Departed[]): Map<string, string> {
  const keyIn = (path: string): string | undefined => /^\/figures\/([^/]+)\/$/.exec(path)?.[1];
  return new Map(
    departed.flatMap((one): [string, string][] => {
      const from = keyIn(one.path);
      const to = one.state === 'moved' ? keyIn(one.target) : undefined;
      return from && to && one.anchor === '' ? [[from, to]] : [];
    }),
  );
}

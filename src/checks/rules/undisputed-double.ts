import { agreed, distinct, momentOf } from '../../domain/agreement.ts';
import { fieldName } from '../../domain/finding.ts';
import { figuresOf, type Figure } from '../../domain/knowledge-base.ts';
import { convert } from '../../domain/quantity.ts';
import { fieldFault } from '../field-fault.ts';
import type { Fault, Rule } from '../rule.ts';

export const undisputedDouble: Rule = {
  id: 'undisputed-double',
  severity: 'error',
  title: '同地同期同类出现两个数',
  why: '两个来源（或同一来源两处）给了两个不同的数，读者必须知道它们有分歧；同一处记了两遍，就会被数两遍。',
  mend: '不同的数都标 status: disputed 并写 note；若是重复录入，删去一个。',
  example: '同一个县 2025 年目标既有 21 又有 8',
  *run({ kb }) {
    for (const indicator of kb.byKind.indicator) {
      const { targetType, unit } = indicator.data;
      const groups = Map.groupBy(figuresOf(indicator), (figure) =>
        [
          ...[figure.area, momentOf(figure), figure.kind],
          figure.kind === 'target' ? (figure.targetType ?? targetType) : '',
        ].join(' '),
      );
      for (const group of groups.values()) {
        if (group.length < 2) continue;
        yield* recordedTwice(indicator.file, group);
        if (!areEnds(group, targetType) && !agree(group, unit))
          yield* undisputed(indicator.file, group);
      }
    }
  },
};

/** The two ends of a range. */
const areEnds = ([first]: readonly Figure[], usual: string): boolean =>
  first?.kind === 'target' && (first.targetType ?? usual) === 'range';

/** Targets agree only where they promise the same; a bound on an actual agrees with a value in it. */
function agree(group: readonly Figure[], unit: string): boolean {
  const inOneUnit = group.map((figure) => {
    const value = convert(figure, unit);
    return value === undefined ? figure : { ...figure, value, unit };
  });
  return group[0]!.kind === 'target'
    ? distinct(inOneUnit).length === 1
    : agreed(inOneUnit) !== undefined;
}

function* undisputed(file: string, group: readonly Figure[]): Iterable<Fault> {
  const values = group.map(({ id, printed }) => `${id} (${printed})`).join(' and ');
  for (const { status, path, area, period, kind } of group) {
    if (status === 'disputed') continue;
    yield fieldFault(file, [...path, 'status'], {
      expected: `disputed, because ${values} differ, each a ${kind} of ${area} for ${period}`,
      got: status,
      fix: 'Mark each of them disputed with a note, or correct the one that was read wrong.',
    });
  }
}

function* recordedTwice(file: string, group: readonly Figure[]): Iterable<Fault> {
  const seen = new Map<string, Figure>();
  for (const figure of group) {
    const key = [figure.source, figure.locator, figure.printed, figure.label].join('\n');
    const first = seen.get(key);
    if (first) {
      yield fieldFault(file, figure.path, {
        expected: 'each number of a source once',
        got: `${figure.id}, the same as ${fieldName(first.path)}`,
        fix: 'Remove one of the two, or give the locator that tells them apart.',
      });
    } else seen.set(key, figure);
  }
}

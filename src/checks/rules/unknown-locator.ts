import { fieldName } from '../../domain/finding.ts';
import type { KnowledgeBase } from '../../domain/knowledge-base.ts';
import { nearest } from '../../domain/nearest.ts';
import type { Fault, Rule } from '../rule.ts';

export const unknownLocator: Rule = {
  id: 'unknown-locator',
  severity: 'error',
  title: '定位不在来源的章节里',
  why: '定位要能让人在原文里找到那一处；它必须以来源条目列出的某一部分开头。',
  mend: '改正定位，或在来源条目的 sections 里补上这一部分。',
  example: 'locator: 九（一）（来源只有八章）',
  *run({ kb }) {
    for (const figure of kb.figures.values()) {
      const file = kb.entries.get(figure.entry)!.file;
      yield* blame(kb, file, [...figure.path, 'locator'], figure.source, figure.locator);
    }
    for (const { file, data } of kb.byKind.measure) {
      yield* blame(kb, file, ['locator'], data.source, data.locator);
    }
    for (const { id, file, data } of kb.byKind.source) {
      for (const [index, activity] of data.activities.entries()) {
        yield* blame(kb, file, ['activities', index, 'locator'], id, activity.locator);
      }
    }
  },
};

function* blame(
  kb: KnowledgeBase,
  file: string,
  path: (string | number)[],
  sourceId: string,
  locator: string,
): Iterable<Fault> {
  const source = kb.entries.get(sourceId);
  if (source?.kind !== 'source') return;
  const known = source.data.sections.map((section) => section.locator);
  if (known.some((section) => locator.startsWith(section))) return;
  const guess = nearest(locator, known);
  yield {
    file,
    place: { path },
    field: fieldName(path),
    expected: `a place that begins with a section of ${sourceId}`,
    got: locator,
    fix: guess ? `Did you mean "${guess}"?` : `Sections are: ${known.slice(0, 12).join('、')}…`,
  };
}

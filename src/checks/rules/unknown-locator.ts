import type { KnowledgeBase } from '../../domain/knowledge-base.ts';
import { sectionOf } from '../../domain/locator.ts';
import { nearest } from '../../domain/nearest.ts';
import { fieldFault } from '../field-fault.ts';
import type { Rule } from '../rule.ts';

export const unknownLocator: Rule = {
  id: 'unknown-locator',
  severity: 'error',
  title: '定位不在来源的章节里',
  why: '定位要能让人在原文里找到那一处；它必须以来源条目列出的某一部分开头。',
  mend: '改正定位，或在来源条目的 sections 里补上这一部分。',
  example: 'locator: 九（一）（来源只有八章）',
  *run({ kb, graph }) {
    const sections = new Map(
      kb.byKind.source.map(({ id, data }) => [id, data.sections.map(({ locator }) => locator)]),
    );
    for (const { file, path, source, locator } of located(kb)) {
      yield* blame(file, path, source, locator);
    }
    for (const { from, path, source, locator } of graph.edges) {
      if (!source || !locator || !path) continue;
      const { file } = kb.entries.get(from)!;
      yield* blame(file, [...path.slice(0, -1), 'locator'], source, locator);
    }

    function* blame(
      file: string,
      path: readonly (string | number)[],
      source: string,
      locator: string,
    ) {
      const known = sections.get(source);
      if (!known || sectionOf(locator, known) !== undefined) return;
      const guess = nearest(locator, known);
      yield fieldFault(file, path, {
        expected: `a place that begins with a section of ${source}`,
        got: locator,
        fix: guess ? `Did you mean "${guess}"?` : `Sections are ${listed(known)}.`,
      });
    }
  },
};

interface Located {
  file: string;
  path: readonly (string | number)[];
  source: string;
  locator: string;
}

function* located(kb: KnowledgeBase): Iterable<Located> {
  for (const { entry, path, source, locator } of kb.figures.values()) {
    yield { file: kb.entries.get(entry)!.file, path: [...path, 'locator'], source, locator };
  }
  for (const { file, data } of kb.byKind.measure) {
    yield { file, path: ['locator'], source: data.source, locator: data.locator };
  }
  for (const { id, file, data } of kb.byKind.source) {
    for (const [index, { locator }] of data.activities.entries()) {
      yield { file, path: ['activities', index, 'locator'], source: id, locator };
    }
  }
  for (const { file, data } of kb.byKind.term) {
    if (data.source && data.locator) {
      yield { file, path: ['locator'], source: data.source, locator: data.locator };
    }
  }
}

const listed = (sections: readonly string[]): string =>
  sections.slice(0, 12).join('、') + (sections.length > 12 ? '…' : '');

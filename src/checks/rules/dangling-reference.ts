import type { KnowledgeBase } from '../../domain/knowledge-base.ts';
import { fieldName } from '../../domain/finding.ts';
import { kinds, type Kind } from '../../domain/kind.ts';
import { nearest } from '../../domain/nearest.ts';
import type { Edge, EdgeType } from '../../graph/edge.ts';
import type { Fault, Rule } from '../rule.ts';

/** What kind of entry a relation may point to; any kind where a type is missing. */
const targets: Partial<Record<EdgeType, readonly Kind[]>> = {
  implements: ['plan'],
  succeeds: ['plan'],
  contains: ['measure'],
  'carries-out': ['measure'],
  serves: ['indicator'],
  related: ['measure'],
  'uses-term': ['term'],
  'applies-in': ['county', 'region'],
  'issued-for': ['county', 'region'],
  'stated-in': ['source'],
  'part-of': ['region'],
  'member-of': ['region'],
  'coded-in': ['source'],
  observes: ['county', 'region'],
  'states-figure': ['measure'],
  'look-alike': ['indicator'],
  'reports-on': ['measure'],
  'see-also': ['term'],
};

export const danglingReference: Rule = {
  id: 'dangling-reference',
  severity: 'error',
  title: '引用的条目不存在',
  why: '断掉的引用会变成死链，关系图也会悄悄缺一块。',
  mend: '改成已有的 id（提示里给出最接近的），或先写被引用的条目。',
  example: 'plan: zhejiang-14fpy',
  *run({ kb, graph }) {
    for (const edge of graph.edges) yield* blame(kb, edge);
    for (const measure of kb.byKind.measure) {
      if (kb.entries.get(measure.data.plan)?.kind === 'plan') continue;
      yield* blame(kb, { from: measure.id, to: measure.data.plan, type: 'implements', path: ['plan'] });
    }
    for (const figure of kb.figures.values()) {
      const { file } = kb.entries.get(figure.entry)!;
      for (const [index, key] of figure.contradicts.entries()) {
        yield* blameFigure(kb, file, { path: [...figure.path, 'contradicts', index] }, key);
      }
    }
    for (const source of kb.byKind.source) {
      for (const [a, activity] of source.data.activities.entries()) {
        for (const [f, key] of activity.figures.entries()) {
          yield* blameFigure(kb, source.file, { path: ['activities', a, 'figures', f] }, key);
        }
      }
    }
  },
};

function* blame(kb: KnowledgeBase, edge: Edge): Iterable<Fault> {
  const { file } = kb.entries.get(edge.from)!;
  const place = edge.slot
    ? { line: edge.slot.line, column: edge.slot.column }
    : { path: edge.path ?? [] };
  if (edge.slot?.component === 'Figure') {
    yield* blameFigure(kb, file, place, edge.slot.of);
    return;
  }
  const allowed =
    edge.slot?.component === 'Chart' ? (['indicator'] as const) : (targets[edge.type] ?? kinds);
  const target = kb.entries.get(edge.to);
  if (target && allowed.includes(target.kind)) return;
  const candidates = [...kb.entries.values()].filter((entry) => allowed.includes(entry.kind));
  const guess = nearest(edge.to, candidates.map(({ id }) => id));
  yield {
    file,
    place,
    ...(edge.path ? { field: fieldName(edge.path) } : {}),
    expected: `the id of an entry of kind ${allowed.join(' or ')}`,
    got: target ? `${edge.to}, which is a ${target.kind}` : edge.to,
    fix: guess ? `Did you mean "${guess}"?` : 'Write the missing entry, or correct the id.',
  };
}

function* blameFigure(
  kb: KnowledgeBase,
  file: string,
  place: Fault['place'],
  key: string,
): Iterable<Fault> {
  if (kb.figures.has(key)) return;
  const guess = nearest(key, kb.figures.keys());
  yield {
    file,
    place,
    expected: 'the id of a figure: entry.figure',
    got: key,
    fix: guess ? `Did you mean "${guess}"?` : 'Record the figure first, or correct the id.',
  };
}

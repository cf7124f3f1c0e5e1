import type { Figure, KnowledgeBase } from '../../domain/knowledge-base.ts';

/** The figures that the text of a measure carries, in the order of the knowledge base. */
export const figuresOfMeasure = (kb: KnowledgeBase, measure: string): Figure[] =>
  indexBy(kb, 'measures').get(measure) ?? [];

/** The figures about one area. */
export const figuresOfArea = (kb: KnowledgeBase, area: string): Figure[] =>
  indexBy(kb, 'area').get(area) ?? [];

/** The figures that one source states. */
export const figuresOfSource = (kb: KnowledgeBase, source: string): Figure[] =>
  indexBy(kb, 'source').get(source) ?? [];

type Field = 'measures' | 'area' | 'source';
const indexes = new WeakMap<KnowledgeBase, Map<Field, Map<string, Figure[]>>>();

/** One pass over all figures for each field, kept as long as the knowledge base lives. */
function indexBy(kb: KnowledgeBase, field: Field): Map<string, Figure[]> {
  const known = indexes.get(kb) ?? new Map<Field, Map<string, Figure[]>>();
  indexes.set(kb, known);
  const index = known.get(field) ?? new Map<string, Figure[]>();
  if (known.has(field)) return index;
  known.set(field, index);
  for (const figure of kb.figures.values()) {
    for (const key of field === 'measures' ? figure.measures : [figure[field]]) {
      const list = index.get(key);
      if (list) list.push(figure);
      else index.set(key, [figure]);
    }
  }
  return index;
}

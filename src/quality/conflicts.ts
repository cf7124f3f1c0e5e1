import type { Figure, KnowledgeBase } from '../domain/knowledge-base.ts';

/** Figures that cannot all be right, or that do not say the same of one thing. */
export interface Conflict {
  figures: Figure[];
}

/**
 * Contradictions inside and between sources: figures of one indicator, area, period and kind, and
 * figures that name each other as contradicting. Each figure stands in one group.
 */
export function conflictsOf(kb: KnowledgeBase): Conflict[] {
  const groups = new Map<string, Set<Figure>>();
  const join = (a: Figure, b: Figure): void => {
    const merged = new Set([...(groups.get(a.key) ?? [a]), ...(groups.get(b.key) ?? [b])]);
    for (const figure of merged) groups.set(figure.key, merged);
  };
  const disputed = [...kb.figures.values()].filter(({ status }) => status === 'disputed');
  const byPlace = Map.groupBy(disputed, ({ entry, area, period, kind }) =>
    [entry, area, period, kind].join(' '),
  );
  for (const figure of disputed)
    if (!groups.has(figure.key)) groups.set(figure.key, new Set([figure]));
  for (const [, figures] of byPlace) {
    if (figures[0]?.indicator === undefined) continue;
    for (const figure of figures) join(figures[0], figure);
  }
  for (const figure of kb.figures.values()) {
    for (const key of figure.contradicts) {
      const other = kb.figures.get(key);
      if (other) join(figure, other);
    }
  }
  return [...new Set(groups.values())].map((figures) => ({ figures: [...figures] }));
}

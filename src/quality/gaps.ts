import type { EntryOf, KnowledgeBase } from '../domain/knowledge-base.ts';
import { sectionsOf, type Section } from '../domain/plan.ts';
import { allTargets, type Target } from '../graph/queries/all-targets.ts';
import type { Graph } from '../graph/build-graph.ts';
import { areasOf, type Area } from '../graph/queries/areas.ts';
import { isMentioned } from '../graph/queries/mentions-of-area.ts';

export interface Gaps {
  /** Targets for which no source at hand reports a value. */
  withoutActual: readonly Target[];
  withoutBaseline: readonly Target[];
  /** Parts of plans from which the source leaves something out. */
  incompleteSections: { plan: EntryOf<'plan'>; section: Section }[];
  /** Areas of which no source says anything. */
  silentAreas: Area[];
  undatedSources: EntryOf<'source'>[];
}

/** What the sources at hand do not say. */
export function gapsOf(kb: KnowledgeBase, graph: Graph): Gaps {
  const targets = allTargets(kb);
  return {
    withoutActual: targets.filter(({ series }) => series.actuals.length === 0),
    withoutBaseline: targets.filter(
      ({ series }) => series.baselines.length === 0 && needsBaseline.has(series.targetType),
    ),
    incompleteSections: kb.byKind.plan.flatMap((plan) =>
      sectionsOf(plan.data.chapters)
        .filter(({ section }) => section.missing)
        .map(({ section }) => ({ plan, section })),
    ),
    silentAreas: areasOf(kb).filter(({ id }) => !isMentioned(kb, graph, id)),
    undatedSources: kb.byKind.source.filter(
      ({ data }) => !data.issued && data.type !== 'code-list',
    ),
  };
}

const needsBaseline = new Set(['level', 'growth', 'multiple', 'annual-rate']);

import type { EntryOf, KnowledgeBase } from '../domain/knowledge-base.ts';
import { sectionsOf, type Section } from '../domain/plan.ts';
import { allTargets, type Target } from '../graph/queries/all-targets.ts';
import { areasOf, type Area } from '../graph/queries/areas.ts';
import { figuresOfArea } from '../graph/queries/figures.ts';

export interface Gaps {
  /** Targets for which no source at hand reports a value. */
  withoutActual: readonly Target[];
  withoutBaseline: readonly Target[];
  /** Parts of plans of which a note says that something is missing. */
  incompleteSections: { plan: EntryOf<'plan'>; section: Section }[];
  /** Areas of which no source gives a figure or names a measure. */
  silentAreas: Area[];
  undatedSources: EntryOf<'source'>[];
}

/** What the sources at hand do not say. */
export function gapsOf(kb: KnowledgeBase): Gaps {
  const targets = allTargets(kb);
  return {
    withoutActual: targets.filter(({ series }) => series.actuals.length === 0),
    withoutBaseline: targets.filter(
      ({ series }) => series.baselines.length === 0 && needsBaseline.has(series.targetType),
    ),
    incompleteSections: kb.byKind.plan.flatMap((plan) =>
      sectionsOf(plan.data.chapters)
        .filter(({ section }) => section.note)
        .map(({ section }) => ({ plan, section })),
    ),
    silentAreas: areasOf(kb).filter(
      ({ id }) =>
        figuresOfArea(kb, id).length === 0 &&
        !kb.byKind.measure.some((measure) => measure.data.areas.includes(id)),
    ),
    undatedSources: kb.byKind.source.filter(
      ({ data }) => !data.issued && data.type !== 'code-list',
    ),
  };
}

const needsBaseline = new Set(['level', 'growth', 'multiple', 'annual-rate']);

import type { EntryOf, KnowledgeBase } from '../../domain/knowledge-base.ts';
import { sectionsOf, type Section } from '../../domain/plan.ts';
import { indexOnce } from './index-once.ts';

export interface PlaceInPlan {
  plan: EntryOf<'plan'>;
  /** Chapters above the measure, outermost first, its own section last. */
  trail: Section[];
  previous?: EntryOf<'measure'>;
  next?: EntryOf<'measure'>;
}

/** The measures of a plan in official order. */
export const measuresOfPlan = (kb: KnowledgeBase, plan: EntryOf<'plan'>): EntryOf<'measure'>[] =>
  sectionsOf(plan.data.chapters).flatMap(({ section }) => {
    const entry = section.measure ? kb.entries.get(section.measure) : undefined;
    return entry?.kind === 'measure' ? [entry] : [];
  });

/** Where a measure stands in its plan; undefined when its plan does not list it. */
export function placeInPlan(
  kb: KnowledgeBase,
  measure: EntryOf<'measure'>,
): PlaceInPlan | undefined {
  const plan = kb.entries.get(measure.data.plan);
  if (plan?.kind !== 'plan') return undefined;
  const trail = trailTo(plan.data.chapters, measure.id);
  if (!trail) return undefined;
  const order = measuresOfPlan(kb, plan);
  const at = order.findIndex(({ id }) => id === measure.id);
  const previous = order[at - 1];
  const next = order[at + 1];
  return { plan, trail, ...(previous ? { previous } : {}), ...(next ? { next } : {}) };
}

function trailTo(sections: readonly Section[], measure: string): Section[] | undefined {
  for (const section of sections) {
    if (section.measure === measure) return [section];
    const below = trailTo(section.children, measure);
    if (below) return [section, ...below];
  }
  return undefined;
}

/** The plans whose text is one source, in reading order. */
export const plansOfSource = indexOnce(
  'plans-of-source',
  (kb) => kb.byKind.plan,
  ({ data }) => [data.source],
);

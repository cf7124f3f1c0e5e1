import type { EntryOf, Figure, KnowledgeBase } from '../../domain/knowledge-base.ts';
import { sectionOf } from '../../domain/locator.ts';
import type { Section } from '../../domain/plan.ts';
import { figuresOfSource } from './figures.ts';

/**
 * Figures of the plan's source that stand in a section which is no measure: those whose locator
 * begins with the numbers of the section and its chapters, and with no longer section.
 */
export function figuresInSection(
  kb: KnowledgeBase,
  plan: EntryOf<'plan'>,
  section: Section,
): Figure[] {
  const addresses = sectionAddresses(plan.data.chapters);
  const own = addresses.get(section.id);
  if (!own) return [];
  const all = [...addresses.values()];
  return figuresOfSource(kb, plan.data.source).filter(
    ({ measures, locator }) => measures.length === 0 && sectionOf(locator, all) === own,
  );
}

/** Official numbers along the tree, joined as a locator writes them: 一 + （三） = 一（三）. */
function sectionAddresses(chapters: readonly Section[]): Map<string, string> {
  const addresses = new Map<string, string>();
  const visit = (sections: readonly Section[], above: string): void => {
    for (const section of sections) {
      const address = above + (section.number ?? '').replace(/[、.．]$/, '');
      if (section.number) addresses.set(section.id, address);
      visit(section.children, address);
    }
  };
  visit(chapters, '');
  return addresses;
}

import type { EntryOf, KnowledgeBase } from '../domain/knowledge-base.ts';
import { sectionOf } from '../domain/locator.ts';
import { figuresOfSource } from '../graph/queries/figures.ts';

export interface SectionCoverage {
  locator: string;
  title: string;
  /** Figures whose locator begins with this section and with no longer one. */
  figures: number;
}

export interface SourceCoverage {
  source: EntryOf<'source'>;
  sections: SectionCoverage[];
  total: number;
}

/** How many figures are recorded from each section of each source, in the order of the source. */
export const coverageOf = (kb: KnowledgeBase): SourceCoverage[] =>
  kb.byKind.source.map((source) => {
    const sections = source.data.sections.map(({ locator }) => locator);
    const counts = new Map(sections.map((locator) => [locator, 0]));
    const figures = figuresOfSource(kb, source.id);
    for (const { locator } of figures) {
      const section = sectionOf(locator, sections);
      if (section !== undefined) counts.set(section, counts.get(section)! + 1);
    }
    return {
      source,
      sections: source.data.sections.map(({ locator, title }) => ({
        locator,
        title,
        figures: counts.get(locator) ?? 0,
      })),
      total: figures.length,
    };
  });

import type { EntryOf, Figure, KnowledgeBase } from '../../domain/knowledge-base.ts';
import { figuresOf } from '../../domain/knowledge-base.ts';
import { sectionOf } from '../../domain/locator.ts';

/** The other figures of the same indicator, in the order of its file. */
export function sameIndicator(kb: KnowledgeBase, figure: Figure): Figure[] {
  const entry = figure.indicator === undefined ? undefined : kb.entries.get(figure.indicator);
  return entry ? figuresOf(entry).filter(({ key }) => key !== figure.key) : [];
}

export interface SectionNeighbours {
  source: EntryOf<'source'>;
  section: { locator: string; title: string };
  /** The nearest others, in the order of the source. */
  figures: Figure[];
  /** How many figures the section has, this one included. */
  total: number;
}

/**
 * For a figure of a source: up to `reach` figures before it and after it that stand in the same
 * section. Undefined for a figure of an indicator, for an unknown section, and for the only one.
 */
export function sameSection(
  kb: KnowledgeBase,
  figure: Figure,
  reach = 5,
): SectionNeighbours | undefined {
  const source = kb.entries.get(figure.entry);
  if (source?.kind !== 'source') return undefined;
  const { sections } = source.data;
  const locators = sections.map(({ locator }) => locator);
  const own = sectionOf(figure.locator, locators);
  const section = sections.find(({ locator }) => locator === own);
  if (!section) return undefined;
  const all = figuresOf(source).filter(({ locator }) => sectionOf(locator, locators) === own);
  const at = all.findIndex(({ key }) => key === figure.key);
  const near = all.filter((_, index) => index !== at && Math.abs(index - at) <= reach);
  return near.length === 0 ? undefined : { source, section, figures: near, total: all.length };
}

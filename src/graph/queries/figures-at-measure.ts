import { slotsOf } from '../../domain/body.ts';
import type { EntryOf, Figure, KnowledgeBase } from '../../domain/knowledge-base.ts';
import { figuresOfMeasure } from './figures.ts';

export interface FiguresAtMeasure {
  /** Figures that the text of this measure carries. */
  own: readonly Figure[];
  /**
   * Other figures at its place in the source: those that several measures of one place share, which
   * are of the place and not of each, and those that the text on the measure quotes from there.
   */
  beside: readonly Figure[];
}

export function figuresAtMeasure(kb: KnowledgeBase, measure: EntryOf<'measure'>): FiguresAtMeasure {
  const { source, locator } = measure.data;
  const isShared = (figure: Figure): boolean =>
    figure.measures.some((id) => {
      const other = id === measure.id ? undefined : kb.entries.get(id);
      return (
        other?.kind === 'measure' && other.data.source === source && other.data.locator === locator
      );
    });
  const named = figuresOfMeasure(kb, measure.id);
  const quoted = slotsOf(measure.body)
    .flatMap(({ component, of }) => (component === 'Figure' ? (kb.figures.get(of) ?? []) : []))
    .filter((figure) => figure.source === source && figure.locator.startsWith(locator));
  const own = named.filter((figure) => !isShared(figure));
  const others = [...named, ...quoted].filter((figure) => !own.includes(figure));
  return { own, beside: [...new Set(others)] };
}

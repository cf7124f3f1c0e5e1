import type { Figure, KnowledgeBase } from '../../domain/knowledge-base.ts';
import { indexOnce } from './index-once.ts';

const allFigures = (kb: KnowledgeBase): Iterable<Figure> => kb.figures.values();

/** The figures that the text of a measure carries, in the order of the knowledge base. */
export const figuresOfMeasure = indexOnce(
  'figures-of-measure',
  allFigures,
  ({ measures }) => measures,
);

/** The figures about one area. */
export const figuresOfArea = indexOnce('figures-of-area', allFigures, ({ area }) => [area]);

/** The figures that one source states. */
export const figuresOfSource = indexOnce('figures-of-source', allFigures, ({ source }) => [source]);

import { alterationsOf } from '../domain/alteration.ts';
import { shortTitleOf, type Figure, type KnowledgeBase } from '../domain/knowledge-base.ts';
import { comparatorVariantsOf } from './comparator-variants.ts';
import { conflictsOf } from './conflicts.ts';
import { looserTargetsOf } from './looser-targets.ts';

export interface FigureNotice {
  id: 'conflicts' | 'variants' | 'looser' | 'reconstructed' | 'points' | 'inferred';
  groups: { caption: string; figures: readonly Figure[] }[];
  count: 'groups' | 'figures';
  folded: boolean;
  hide: readonly ('label' | 'area' | 'source')[];
}

/** What readers should know of single figures, found in the data by rules, in the order of the page. */
export function figureNotices(kb: KnowledgeBase): FigureNotice[] {
  const figures = [...kb.figures.values()];
  const bySource = (own: readonly Figure[]): FigureNotice['groups'] =>
    kb.byKind.source
      .map((source) => ({
        caption: shortTitleOf(source),
        figures: own.filter((figure) => figure.source === source.id),
      }))
      .filter((group) => group.figures.length > 0);
  return [
    {
      id: 'conflicts',
      groups: conflictsOf(kb).map((conflict) => ({
        caption: conflict.figures[0]!.label,
        figures: conflict.figures,
      })),
      count: 'groups',
      folded: false,
      hide: [],
    },
    {
      id: 'variants',
      groups: comparatorVariantsOf(kb).map((variant) => ({
        caption: variant.indicator.data.title,
        figures: variant.figures,
      })),
      count: 'groups',
      folded: false,
      hide: ['label'],
    },
    {
      id: 'looser',
      groups: looserTargetsOf(kb).map(({ indicator, own, above }) => ({
        caption: indicator.data.title,
        figures: [own, above],
      })),
      count: 'groups',
      folded: false,
      hide: ['label'],
    },
    {
      id: 'reconstructed',
      groups: bySource(
        figures.filter(({ status }) => status === 'reconstructed' || status === 'provisional'),
      ),
      count: 'figures',
      folded: false,
      hide: ['source'],
    },
    {
      id: 'points',
      groups: bySource(
        figures.filter((figure) => alterationsOf(figure).some(({ type }) => type === 'point')),
      ),
      count: 'figures',
      folded: false,
      hide: ['source'],
    },
    {
      id: 'inferred',
      groups: bySource(figures.filter(({ periodBasis }) => periodBasis === 'inferred')),
      count: 'figures',
      folded: true,
      hide: ['source'],
    },
  ];
}

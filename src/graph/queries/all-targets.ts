import type { EntryOf, KnowledgeBase } from '../../domain/knowledge-base.ts';
import { progressOf } from '../../domain/progress.ts';
import { question } from '../../domain/reads.ts';
import { seriesOf, type Series } from '../../domain/series.ts';
import type { Progress } from '../../domain/verdict.ts';
import { areaById, areasOf, type Area } from './areas.ts';
import { indexOnce } from './index-once.ts';

export interface Target {
  indicator: EntryOf<'indicator'>;
  area: Area;
  series: Series;
  progress: Progress;
}

/** 约束性 or 预期性 by the final target; undefined where the source gives none. */
export const bindingOf = ({ series }: Target): 'binding' | 'expected' | undefined =>
  series.finalTargets[0]?.observation.binding;

/**
 * Every promise with a number: one for each indicator and area (and target type), the widest areas
 * first, inside an area binding targets before expected ones, then by theme.
 */
export const allTargets = question({
  id: 'targets',
  prepare: computeTargets,
  answer: (targets): readonly Target[] => targets,
});

/** The promises of one area, in the same order. */
export const targetsOfArea = indexOnce('targets-of-area', allTargets, ({ area }) => [area.id]);

/** The promises whose final target one source sets, in the same order. */
export const targetsOfSource = indexOnce('targets-of-source', allTargets, ({ series }) =>
  series.finalTargets.map(({ observation }) => observation.source),
);

function computeTargets(kb: KnowledgeBase): Target[] {
  const themes = kb.site.themes.map(({ id }) => id);
  const areas = new Map(areasOf(kb).map(({ id }, index) => [id, index]));
  const targets = kb.byKind.indicator.flatMap((indicator) =>
    seriesOf(indicator.data).flatMap((series): Target[] => {
      const area = areaById(kb, series.area);
      if (!area || series.targets.length === 0) return [];
      return [{ indicator, area, series, progress: progressOf(series) }];
    }),
  );
  const rank = ({ area, series, indicator }: Target): number[] => [
    areas.get(area.id)!,
    series.finalTargets.some(({ observation }) => observation.binding === 'binding') ? 0 : 1,
    themes.indexOf(indicator.data.themes[0]!),
  ];
  return targets
    .map((target) => ({ target, key: rank(target) }))
    .sort((a, b) => compareLists(a.key, b.key))
    .map(({ target }) => target);
}

function compareLists(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, index) => value !== b[index]);
  return at < 0 ? 0 : a[at]! - b[at]!;
}

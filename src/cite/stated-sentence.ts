import type { Figure, KnowledgeBase } from '../domain/knowledge-base.ts';
import { figureSubject } from '../i18n/figure-subject.ts';
import { quantityText } from '../i18n/format.ts';
import { zh } from '../i18n/zh.ts';

/**
 * A figure in one sentence that may be quoted alone: it says up to when the number counts, where the
 * source praises itself, where sources disagree, where a number was rebuilt from damaged text, and
 * where the period is an inference.
 */
export const statedSentence = (figure: Figure, kb: KnowledgeBase): string =>
  `${figureSubject(figure, kb)}：${quantityText(figure)}（${qualities(figure)}）。`;

function qualities({ label, kind, cutoff, claim, status, ...figure }: Figure): string {
  const said = [
    zh.figureKinds[kind],
    cutoff && !label.includes(cutoff) ? cutoff : '',
    claim ? zh.claim : '',
    zh.cite.statuses[status],
  ];
  const inferred = figure.periodBasis === 'inferred' ? inferredText(figure.period) : '';
  return [said.filter(Boolean).join('，'), inferred].filter(Boolean).join('；');
}

const inferredText = (period: string): string =>
  /^\d{4}$/.test(period) ? zh.caveats['period-inferred'] : zh.inferredPeriod;

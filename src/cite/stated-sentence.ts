import type { Figure, KnowledgeBase } from '../domain/knowledge-base.ts';
import { figureSentence } from '../i18n/figure-sentence.ts';
import { zh } from '../i18n/zh.ts';

/**
 * A figure in one sentence that may be quoted alone: it says where the source praises itself, where
 * sources disagree, and where a number was rebuilt from damaged text.
 */
export function statedSentence(figure: Figure, kb: KnowledgeBase): string {
  const caveats = [figure.claim ? zh.claim : '', zh.cite.statuses[figure.status]].filter(Boolean);
  const sentence = figureSentence(figure, kb);
  return caveats.length === 0
    ? sentence
    : sentence.replace(/）。$/, () => `，${caveats.join('，')}）。`);
}

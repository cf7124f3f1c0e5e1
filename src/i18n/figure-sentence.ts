import type { Figure, KnowledgeBase } from '../domain/knowledge-base.ts';
import { periodText, quantityText } from './format.ts';
import { zh } from './zh.ts';

/** A figure in one sentence: area, period, what is counted, kind, value. */
export function figureSentence(figure: Figure, kb: KnowledgeBase): string {
  const area = kb.entries.get(figure.area)?.data.title ?? figure.area;
  const label = figure.label.startsWith(area) ? figure.label.slice(area.length) : figure.label;
  return `${area}${periodText(figure.period)}${label}：${quantityText(figure)}（${zh.figureKinds[figure.kind]}）。`;
}

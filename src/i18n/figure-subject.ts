import { readHanNumber } from '../domain/han-number.ts';
import type { Figure, KnowledgeBase } from '../domain/knowledge-base.ts';
import { periodText } from './format.ts';

type Labelled = Pick<Figure, 'label' | 'area' | 'period'>;

/**
 * Whose, when and what in one phrase, area and period once. A label is never cut: 金华市场监管 begins
 * with the name of 金华市 only to the eye.
 */
export function figureSubject(figure: Labelled, kb: KnowledgeBase): string {
  const { label, area, period } = figure;
  const when = saysPeriod(figure) ? '' : periodText(period);
  return beginsWithArea(figure, kb)
    ? when + label
    : (kb.entries.get(area)?.data.title ?? area) + when + label;
}

const occasion = /^[^，。（）]{1,12}期间/;

/** Whether a label says of which area it is, at its start or behind an occasion (亚运期间金华…). */
export function beginsWithArea({ label, area }: Labelled, kb: KnowledgeBase): boolean {
  const data = kb.entries.get(area)?.data;
  if (!data) return false;
  const starts = [label, label.replace(occasion, '')];
  return [data.title, ...data.aliases]
    .filter((name) => name.length > 1 && data.title.includes(name))
    .some((name) => starts.some((start) => start.startsWith(name)));
}

/** Whether a label names the five-year plan that is the period: “十三五”期间 is 2016–2020. */
function saysPeriod({ label, period }: Labelled): boolean {
  const plan = readHanNumber(/“([一二三四五六七八九十]{1,3})五”期间/.exec(label)?.[1] ?? '');
  if (!plan) return false;
  const first = firstYearOfNone + 5 * Number(plan);
  return period === `${first}/${first + 4}`;
}

/** The third plan began in 1966, and every five years the next. */
const firstYearOfNone = 1951;

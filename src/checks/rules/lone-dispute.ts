import type { Figure, KnowledgeBase } from '../../domain/knowledge-base.ts';
import { fieldFault } from '../field-fault.ts';
import type { Rule } from '../rule.ts';

export const loneDispute: Rule = {
  id: 'lone-dispute',
  severity: 'error',
  title: '有分歧却不知道与谁',
  why: '标了 disputed 的数，读者要能看到与它矛盾的另一个数。',
  mend: '在 contradicts 里写出另一个数的 id（条目.数字），或把另一个数录进同一指标。',
  example: 'status: disputed，而没有第二个数',
  *run({ kb, unread }) {
    if (unread.any('indicator', 'source')) return;
    const named = new Set([...kb.figures.values()].flatMap(({ contradicts }) => contradicts));
    const counts = new Map<string, number>();
    for (const figure of kb.figures.values()) {
      if (figure.indicator) counts.set(rivalry(figure), (counts.get(rivalry(figure)) ?? 0) + 1);
    }
    for (const figure of kb.figures.values()) {
      if (figure.status !== 'disputed' || figure.contradicts.length > 0) continue;
      if (named.has(figure.key) || (figure.indicator && counts.get(rivalry(figure))! > 1)) continue;
      yield fieldFault(fileOf(kb, figure), [...figure.path, 'contradicts'], {
        expected: 'the figure that contradicts this one, because status is disputed',
        got: 'nothing',
        fix: 'Add contradicts: [entry.figure], or record the other figure in the same indicator.',
      });
    }
  },
};

const rivalry = ({ entry, area, period, kind }: Figure): string =>
  [entry, area, period, kind].join(' ');

const fileOf = (kb: KnowledgeBase, { entry }: Figure): string => kb.entries.get(entry)!.file;

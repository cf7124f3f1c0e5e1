import type { Figure } from '../../domain/knowledge-base.ts';
import { fieldFault } from '../field-fault.ts';
import type { Rule } from '../rule.ts';

export const noteMissing: Rule = {
  id: 'note-missing',
  severity: 'error',
  title: '缺少说明',
  why: '重建的、有分歧的、年份靠推断的数字，编者自己的判断，没有日期的来源，期间靠推断的规划，读者都必须知道为什么。',
  mend: '在 note（来源没有日期时是 issuedNote，规划的期间靠推断时是 periodNote）里用一句话说明。',
  example: 'status: reconstructed 而没有 note',
  *run({ kb, graph }) {
    for (const figure of kb.figures.values()) {
      const reason = reasonFor(figure);
      if (!reason || figure.note) continue;
      yield fieldFault(kb.entries.get(figure.entry)!.file, [...figure.path, 'note'], {
        expected: `one sentence for the reader, because ${reason}`,
        got: 'nothing',
        fix: 'Say in a note how the value or the year was read, or what contradicts it.',
      });
    }
    for (const { from, path, basis, note } of graph.edges) {
      if (basis !== 'reading' || note || !path) continue;
      yield fieldFault(kb.entries.get(from)!.file, [...path.slice(0, -1), 'note'], {
        expected: 'one sentence for the reader, because basis is reading',
        got: 'nothing',
        fix: 'Say in a note why the two belong together, or give the source that says so.',
      });
    }
    for (const { file, data } of kb.byKind.plan) {
      if (data.periodBasis !== 'inferred' || data.periodNote) continue;
      yield fieldFault(file, ['periodNote'], {
        expected: 'one sentence for the reader, because periodBasis is inferred',
        got: 'nothing',
        fix: 'Say in periodNote how the period was read, or where the source states it.',
      });
    }
    for (const { file, data } of kb.byKind.source) {
      if (data.issued || data.issuedNote) continue;
      yield fieldFault(file, ['issuedNote'], {
        expected: 'one sentence for the reader, because the source carries no date',
        got: 'nothing',
        fix: 'Say in issuedNote what is known of its date, or give the date in issued.',
      });
    }
  },
};

function reasonFor({ status, periodBasis }: Figure): string | undefined {
  if (status !== 'normal') return `status is ${status}`;
  return periodBasis === 'inferred' ? 'periodBasis is inferred' : undefined;
}

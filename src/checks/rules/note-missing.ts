import { fieldName } from '../../domain/finding.ts';
import type { Rule } from '../rule.ts';

export const noteMissing: Rule = {
  id: 'note-missing',
  severity: 'error',
  title: '缺少说明',
  why: '重建的、有分歧的、年份靠推断的数字，读者必须知道为什么。',
  mend: '在 note 里用一句话说明。',
  example: 'status: reconstructed 而没有 note',
  *run({ kb }) {
    for (const figure of kb.figures.values()) {
      const reason =
        figure.status !== 'normal'
          ? `status is ${figure.status}`
          : figure.periodBasis === 'inferred'
            ? 'periodBasis is inferred'
            : undefined;
      if (!reason || figure.note) continue;
      const path = [...figure.path, 'note'];
      yield {
        file: kb.entries.get(figure.entry)!.file,
        place: { path },
        field: fieldName(path),
        expected: `one sentence for the reader, because ${reason}`,
        got: 'nothing',
        fix: 'Say in a note how the value or the year was read, or what contradicts it.',
      };
    }
  },
};

import { fieldFault } from '../field-fault.ts';
import type { Rule } from '../rule.ts';

/** Missing fields of figures and links are reported by the reader of the files. */
export const missingSource: Rule = {
  id: 'missing-source',
  severity: 'error',
  title: '缺少出处或定位',
  why: '没有出处的数字和说法不能发布。',
  mend: '补上 source（来源条目 id）和 locator（章节、表行、段落）；区域的归属没有来源时写 note 说明。',
  example: '（观测值没有 locator）',
  *run({ kb }) {
    for (const { file, data } of [...kb.byKind.county, ...kb.byKind.region]) {
      for (const list of ['codes', 'partOf', 'groups'] as const) {
        for (const [index, { source, note }] of data[list].entries()) {
          if (source || note) continue;
          yield fieldFault(file, [list, index, 'source'], {
            expected: 'the source that says so, or a note that says how it is known',
            got: 'neither',
            fix: `Add source or note to ${list}[${index}].`,
          });
        }
      }
    }
    for (const { file, data } of kb.byKind.term) {
      if (!data.source || data.locator) continue;
      yield fieldFault(file, ['locator'], {
        expected: `where in ${data.source} the term is used`,
        got: 'nothing',
        fix: 'Add the field locator.',
      });
    }
  },
};

import type { Rule } from '../rule.ts';

/** Reported by the reader of the files. */
export const missingSource: Rule = {
  id: 'missing-source',
  severity: 'error',
  title: '缺少出处或定位',
  why: '没有出处的数字和说法不能发布。',
  mend: '补上 source（来源条目 id）和 locator（章节、表行、段落）。',
  example: '（观测值没有 locator）',
};

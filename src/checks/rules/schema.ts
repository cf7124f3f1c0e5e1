import type { Rule } from '../rule.ts';

/** Reported by the reader of the files. */
export const schema: Rule = {
  id: 'schema',
  severity: 'error',
  title: '字段不符合规定',
  why: '字段的取值有固定形式，程序和读者都依赖它。',
  mend: '按“expected”一行改正。',
  example: 'period: 二〇二五年',
};

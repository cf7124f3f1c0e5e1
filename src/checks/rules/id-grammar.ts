import type { Rule } from '../rule.ts';

/** Reported by the reader of the files. */
export const idGrammar: Rule = {
  id: 'id-grammar',
  severity: 'error',
  title: 'id 写法不合规定',
  why: 'id 是永久网址的一部分，必须在任何主机上都有效。',
  mend: '只用小写字母、数字和单个连字符，最长 80 个字符，不用保留名。',
  example: 'id: East_County',
};

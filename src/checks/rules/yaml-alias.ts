import type { Rule } from '../rule.ts';

/** Reported by the reader of the files. */
export const yamlAlias: Rule = {
  id: 'yaml-alias',
  severity: 'error',
  title: '不允许 YAML 锚点和别名',
  why: '别名可以成倍展开，几行文字就能耗尽内存；内容也用不着它。',
  mend: '把值直接写出来；以 & 或 * 开头的文字加引号。',
  example: 'aliases: *names',
};

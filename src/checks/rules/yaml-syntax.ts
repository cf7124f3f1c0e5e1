import type { Rule } from '../rule.ts';

/** Reported by the reader of the files. */
export const yamlSyntax: Rule = {
  id: 'yaml-syntax',
  severity: 'error',
  title: 'YAML 语法错误',
  why: '字段读不出来，条目就无法检查，更无法发布。',
  mend: '按提示的行列改正语法；含冒号或以特殊字符开头的文字加引号。',
  example: 'title: “甲”: 乙',
};

import type { Rule } from '../rule.ts';

/** Reported by the reader of the files. */
export const frontMatter: Rule = {
  id: 'front-matter',
  severity: 'error',
  title: '缺少前言区',
  why: '每个条目都要以 --- 包围的字段开头，否则无从知道它是什么。',
  mend: '在文件开头写上 ---、各字段、---；npm run new 可生成骨架。',
  example: '（文件没有以 --- 开头）',
};

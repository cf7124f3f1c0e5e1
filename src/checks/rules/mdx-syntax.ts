import type { Rule } from '../rule.ts';

/** Reported by the reader of the files. */
export const mdxSyntax: Rule = {
  id: 'mdx-syntax',
  severity: 'error',
  title: '正文无法解析',
  why: '标签没有闭合，或出现了孤立的 < 与 {。',
  mend: '闭合标签；文字中的 < 和 { 写成全角。',
  example: '<Note> 没有闭合',
};

import type { Rule } from '../rule.ts';

/** Reported by the reader of the files. */
export const idFileName: Rule = {
  id: 'id-file-name',
  severity: 'error',
  title: 'id 与文件名不一致',
  why: '一个文件一个条目，文件名就是 id，才找得到、改得对。',
  mend: '把两者改成一样；已发布的 id 不能改。',
  example: 'id: east-county（文件名 eastcounty.mdx）',
};

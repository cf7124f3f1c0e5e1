import type { Rule } from '../rule.ts';

/** Reported by the reader of the files. */
export const headingOrder: Rule = {
  id: 'heading-order',
  severity: 'error',
  title: '标题跳级',
  why: '用读屏软件的人按标题走；h3 前面没有 h2，就像目录缺了一章。',
  mend: '把第一个 h3 改成 h2，或补上它所属的 h2。',
  example: '正文第一个标题是 <h3 id="scope">范围</h3>',
};

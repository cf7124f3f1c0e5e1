import type { Rule } from '../rule.ts';

/** Reported by the reader of the files. */
export const closedMdx: Rule = {
  id: 'closed-mdx',
  severity: 'error',
  title: '正文含不允许的内容',
  why: '正文只能用固定的组件和标记，构建时不运行任何代码，读者也不会读到别处加载的东西。',
  mend: '改用列出的组件或纯文字；花括号写全角｛｝。',
  example: '{process.env}',
};

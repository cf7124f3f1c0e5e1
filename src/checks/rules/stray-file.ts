import type { Rule } from '../rule.ts';

/** Reported by the reader of the files. */
export const strayFile: Rule = {
  id: 'stray-file',
  severity: 'error',
  title: '多余的文件',
  why: '内容目录里只放条目；其他文件不会发布，留着只会误导。',
  mend: '移走或删去，或改扩展名为 .mdx。',
  example: 'plans/notes.txt',
};

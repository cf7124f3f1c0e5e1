import type { Rule } from '../rule.ts';

/** Reported by the reader of the files. */
export const caseCollision: Rule = {
  id: 'case-collision',
  severity: 'error',
  title: '文件名只有大小写不同',
  why: '在不分大小写的电脑上，两个文件会变成一个，其中一个的内容就丢了。',
  mend: '文件名一律小写；删去或改名多出的那个。',
  example: 'terms/Double-Random.mdx 与 terms/double-random.mdx',
};

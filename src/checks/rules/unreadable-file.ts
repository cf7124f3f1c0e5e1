import type { Rule } from '../rule.ts';

/** Reported by the reader of the files. */
export const unreadableFile: Rule = {
  id: 'unreadable-file',
  severity: 'error',
  title: '文件读不出来',
  why: '读不出来的文件等于没有；悄悄略过，会让已经发布的内容从网站上消失。',
  mend: '改文件或目录的权限，让运行命令的用户能读；若是断了的链接或目录，换成文件本身。',
  example: 'chmod 000 terms/double-random.mdx',
};

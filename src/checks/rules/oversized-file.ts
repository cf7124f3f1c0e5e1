import type { Rule } from '../rule.ts';

/** Reported by the reader of the files. */
export const oversizedFile: Rule = {
  id: 'oversized-file',
  severity: 'error',
  title: '文件过大',
  why: '一个条目只写一件事；过大的文件多半是误放，也会拖垮构建。',
  mend: '拆分条目，或移走不属于它的内容。',
  example: '（10 MB 的文件）',
};

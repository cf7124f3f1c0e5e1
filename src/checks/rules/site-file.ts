import type { Rule } from '../rule.ts';

/** Reported by the reader of the files. */
export const siteFile: Rule = {
  id: 'site-file',
  severity: 'error',
  title: '缺少 site.yaml',
  why: '没有它就不知道站名、网址、语言和主题。',
  mend: '在内容目录写 site.yaml；目录在别处时设置 CONTENT_DIR。',
  example: '（没有 site.yaml）',
};

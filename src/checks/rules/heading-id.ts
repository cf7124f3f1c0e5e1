import type { Rule } from '../rule.ts';

/** Reported by the reader of the files. */
export const headingId: Rule = {
  id: 'heading-id',
  severity: 'error',
  title: '标题没有显式 id',
  why: '锚点若由标题生成，改一个字，别人的链接就断了。',
  mend: '写成 <h2 id="short-id">标题</h2>。',
  example: '## 目标',
};

import type { Rule } from '../rule.ts';

/** Reported by the reader of the files. */
export const unknownField: Rule = {
  id: 'unknown-field',
  severity: 'error',
  title: '未知字段',
  why: '拼错的字段若被悄悄忽略，内容就丢了。',
  mend: '改正字段名，或删去。',
  example: 'sumary: 一句话',
};

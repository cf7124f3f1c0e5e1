import type { Rule } from '../rule.ts';

/** Reported by the reader of the files. */
export const textEncoding: Rule = {
  id: 'text-encoding',
  severity: 'error',
  title: '编码或不可见字符有误',
  why: '不可见字符、方向控制符和不同的换行会让两段看来一样的文字并不一样，还可能用来骗过审阅。',
  mend: '存为无 BOM 的 UTF-8、LF 换行、NFC 形式，删去不可见字符。',
  example: 'title: 甲\\u202e乙',
};

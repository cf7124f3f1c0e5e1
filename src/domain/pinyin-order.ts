/** The order of names: by pinyin, as in a Chinese dictionary. */
export const byPinyin = new Intl.Collator('zh-CN-u-co-pinyin');

const hanDigit = /[〇零一二三四五六七八九十百]/;

/** 附件1 begins 附件1 第3项, but neither 附件10 nor, as 二, 二十. */
export function beginsWith(locator: string, section: string): boolean {
  if (!locator.startsWith(section)) return false;
  const [last, next] = [section.at(-1) ?? '', locator.charAt(section.length)];
  if (/\d/.test(last)) return !/\d/.test(next);
  return !(hanDigit.test(last) && hanDigit.test(next));
}

/** The section in which a place stands: the longest with which its locator begins. */
export const sectionOf = (locator: string, sections: readonly string[]): string | undefined =>
  sections
    .filter((section) => beginsWith(locator, section))
    .reduce<string | undefined>(
      (longest, section) => (section.length > (longest?.length ?? -1) ? section : longest),
      undefined,
    );

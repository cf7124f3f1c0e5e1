/** Stands for the date of access until a reader's clock gives it; never part of a real text. */
export const accessMark = '\ue000';

const breaks = /[\p{Cc}\u2028\u2029\u00a0 ]+/gu;

/**
 * Text as one line: line breaks, control characters and runs of spaces become one space, so that
 * no title can begin a new field of a format that works by lines.
 */
export const oneLine = (text: string): string =>
  text.toWellFormed().replaceAll(accessMark, '\ufffd').replace(breaks, ' ').trim();

const day = /^((?:19|20)\d\d)[./\-年](\d{1,2})[./\-月](\d{1,2})日?$/u;
const compactDay = /^((?:19|20)\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])$/u;
const month = /^((?:19|20)\d\d)[/\-年](\d{1,2})月?$/u;
const letterBeforeDigit = /(\p{Script=Latin})(?=\p{Nd})/gu;

/**
 * The same question as the site would print it, if that differs: dates with 年, 月 and 日, and what
 * a standard parts with a space, `GB/T 2260` for `gb/t2260`.
 */
export function otherForm(text: string): string | undefined {
  const folded = text.normalize('NFKC');
  const form = folded.split(' ').map(printedForm).join(' ');
  return form === folded ? undefined : form;
}

function printedForm(part: string): string {
  const [, year, first, second] = day.exec(part) ?? compactDay.exec(part) ?? month.exec(part) ?? [];
  if (year === undefined) return part.replace(letterBeforeDigit, '$1 ');
  return `${year}年${Number(first)}月${second === undefined ? '' : `${Number(second)}日`}`;
}

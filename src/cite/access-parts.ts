import { accessMark } from './one-line.ts';

/** A piece of a text to copy: fixed words, or a place that the date of access fills. */
export type TextPart = string | { access: string; without: string };

/**
 * Cuts a text at its marks. Where the mark stands in running text, `without` is what a page without
 * script shows there; where it stands in a field of its own, the whole line goes, and the text
 * stays correct without it. `%` in `access` is the date.
 */
export function accessParts(text: string, inFields: boolean, placeholder: string): TextPart[] {
  const parts: TextPart[] = [];
  let from = 0;
  for (let at = text.indexOf(accessMark); at >= 0; at = text.indexOf(accessMark, from)) {
    let [start, end] = [at, at + accessMark.length];
    if (inFields) {
      start = text.lastIndexOf('\n', at) + 1;
      end = text.indexOf('\n', at) + 1 || text.length;
    }
    parts.push(text.slice(from, start));
    const access = text.slice(start, end).replace(accessMark, '%');
    parts.push({ access, without: inFields ? '' : placeholder });
    from = end;
  }
  parts.push(text.slice(from));
  return parts.filter((part) => part !== '');
}

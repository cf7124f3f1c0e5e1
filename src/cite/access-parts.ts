import { accessMark } from './one-line.ts';

/** A piece of a text to copy: fixed words, or a place that the date of access fills. */
export type TextPart = string | { access: string; without: string };

/**
 * Cuts a text at its marks. Where the mark stands in running text, `without` is what a page without
 * script shows there; where it stands in a field of its own, the whole line goes, and the text
 * stays correct without it. `%` in `access` is the date.
 */
export function accessParts(text: string, inFields: boolean, placeholder: string): TextPart[] {
  const pattern = inFields
    ? new RegExp(`[^\\n]*${accessMark}[^\\n]*\\n?`, 'g')
    : new RegExp(accessMark, 'g');
  const parts: TextPart[] = [];
  let from = 0;
  for (const match of text.matchAll(pattern)) {
    parts.push(text.slice(from, match.index));
    parts.push({ access: match[0].replace(accessMark, '%'), without: inFields ? '' : placeholder });
    from = match.index + match[0].length;
  }
  parts.push(text.slice(from));
  return parts.filter((part) => part !== '');
}

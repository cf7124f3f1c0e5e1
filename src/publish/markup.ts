import { escapeHtml } from '../markup/escape.ts';

/** HTML that needs no escaping any more. */
export class Html {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

type Part = string | number | Html | undefined | false | readonly Part[];

/** A template whose holes are escaped, unless they are HTML themselves; lists are joined. */
export const markup = (strings: TemplateStringsArray, ...parts: Part[]): Html =>
  new Html(
    strings.map((text, index) => text + (index < parts.length ? fill(parts[index]) : '')).join(''),
  );

function fill(part: Part): string {
  if (part === undefined || part === false) return '';
  if (part instanceof Html) return part.text;
  if (typeof part === 'object') return part.map(fill).join('');
  return escapeHtml(String(part));
}

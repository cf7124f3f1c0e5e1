/** Markup that is already safe to print. Only `svg` makes it. */
export interface Markup {
  readonly markup: string;
}

export type Part = string | number | Markup | undefined | false | readonly Part[];

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

// Characters that no XML 1.0 document may hold, also not as a reference; lone surrogates with them.
const unprintable =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** What most texts hold none of: signs to escape, and halves and ranges of `unprintable`. */
const suspicious = /[&<>"'\u0000-\u0008\u000b\u000c\u000e-\u001f\ud800-\udfff\ufffe\uffff]/;

/** Text made safe for an element or a quoted attribute. */
export const escapeText = (text: string): string =>
  suspicious.test(text)
    ? text.replace(unprintable, '\ufffd').replace(/[&<>"']/g, (sign) => entities[sign]!)
    : text;

/** A coordinate with at most one decimal, a tenth of a pixel. Throws for NaN and infinity: a layout made a mistake. */
export function coordinate(value: number): string {
  if (!Number.isFinite(value)) throw new Error(`${value} is no coordinate; mend the layout.`);
  return String(Math.round(value * 10) / 10 + 0);
}

function print(part: Part): string {
  if (part === undefined || part === false) return '';
  if (typeof part === 'string') return escapeText(part);
  if (typeof part === 'number') return coordinate(part);
  if ('markup' in part) return part.markup;
  return part.map(print).join('');
}

/** Builds markup: texts are escaped, numbers rounded, markup and lists of it taken as they are. */
export function svg(parts: TemplateStringsArray, ...values: readonly Part[]): Markup {
  const markup = parts.reduce((text, part, index) => text + print(values[index - 1]) + part);
  return { markup };
}

/** Attributes with a leading space each; an undefined one is left out. */
export function attributes(all: Readonly<Record<string, string | number | undefined>>): Markup {
  const given = Object.entries(all).filter(([, value]) => value !== undefined);
  return { markup: given.map(([name, value]) => ` ${name}="${print(value)}"`).join('') };
}

/**
 * An address that a link may carry, or undefined: relative ones, fragments, http and https.
 * Leading blanks and control characters are refused because browsers skip them.
 */
export const safeHref = (href: string | undefined): string | undefined =>
  href !== undefined && /^(?:https?:\/\/|[/#?.]|[a-z0-9-]+\/)/i.test(href) ? href : undefined;

import { firstPaintScript } from './first-paint.ts';

/** What the gates need to know of one page of the built site. */
export interface BuiltPage {
  /** Path of the file below the site folder. */
  file: string;
  ids: string[];
  /** Addresses of links, forms and everything that loads, as written. */
  links: string[];
  /** Addresses that the browser loads by itself. */
  loads: string[];
  title: string;
  language: string | undefined;
  headings: { level: number; text: string }[];
  /** Inline scripts, inline styles and event handlers: none may exist beside `firstPaintScript`. */
  inline: string[];
  emptyLinks: number;
  /** Visible text that shows Markdown or a missing value. */
  slips: string[];
}

export const emptyPage = (file: string): BuiltPage => ({
  file,
  ids: [],
  links: [],
  loads: [],
  title: '',
  language: undefined,
  headings: [],
  inline: [],
  emptyLinks: 0,
  slips: [],
});

/** One element, whichever way it was read. */
export interface ReadTag {
  name: string;
  values: ReadonlyMap<string, string>;
  /** All text inside; links, headings, titles and scripts only. */
  text?: string;
}

export function noteText(page: BuiltPage, text: string): void {
  const slip = /\*\*|\bundefined\b|\bNaN\b|\[object /.exec(text)?.[0];
  if (slip) page.slips.push(slip);
}

/** Notes what the gates need of an element, at its end. */
export function noteElement(
  page: BuiltPage,
  { name, values, text = '' }: ReadTag,
  inSvg: boolean,
): void {
  const id = values.get('id');
  if (id !== undefined) page.ids.push(id);
  for (const attribute of values.keys()) {
    if (attribute === 'style' || attribute.startsWith('on')) {
      page.inline.push(`${attribute}="" on <${name}>`);
    }
  }
  const href = values.get('href') ?? values.get('xlink:href');
  const src = values.get('src');
  switch (name) {
    case 'html':
      page.language = values.get('lang');
      break;
    case 'title':
      if (!page.title && !inSvg) page.title = text.trim();
      break;
    case 'style':
      page.inline.push('<style>');
      break;
    case 'script':
      if (src === undefined && values.get('type') !== 'application/ld+json') {
        if (text !== firstPaintScript) page.inline.push('<script> without src');
      }
      break;
    case 'a':
      if (href === undefined) break;
      page.links.push(href);
      if (text.trim() === '' && !values.get('aria-label')) page.emptyLinks += 1;
      break;
    case 'link': {
      const rel = values.get('rel') ?? '';
      if (href === undefined || rel === 'canonical') break;
      if (/stylesheet|icon|preload|modulepreload/.test(rel)) page.loads.push(href);
      else page.links.push(href);
      break;
    }
    case 'form':
      page.links.push(values.get('action') ?? '');
      break;
  }
  if (src !== undefined) page.loads.push(src);
  const level = /^h([1-6])$/.exec(name)?.[1];
  if (level) page.headings.push({ level: Number(level), text: text.trim() });
}

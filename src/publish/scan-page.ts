import { emptyPage, noteElement, noteText, type BuiltPage, type ReadTag } from './page-notes.ts';

/** Elements without an end. */
const voids: ReadonlySet<string> = new Set(
  'area base br col embed hr img input link meta source track wbr'.split(' '),
);
/** Elements that hold text only, up to their end tag. */
const texts: ReadonlySet<string> = new Set(['script', 'style', 'title']);
/** Elements that a browser reads by rules of their own. */
const special: ReadonlySet<string> = new Set(
  'noscript template iframe textarea xmp plaintext noembed noframes math'.split(' '),
);

const start = /<(\/?)([a-zA-Z][\w:-]*)/y;
const attribute = /\s+([^\s"'<>/=]+)(?:="([^"]*)")?/y;
const stop = /\s*(\/?)>/y;
const doctype = /\s*<!doctype html>/iy;

/**
 * Reads a page that is written as plainly as ours are: every attribute in double quotes, every
 * element ended by its own end tag. Three times as fast as a browser's rules. Undefined for any
 * other page, and where the two could differ: those are read as a browser does.
 */
export function scanPage(file: string, html: string): BuiltPage | undefined {
  const page = emptyPage(file);
  const open: ReadTag[] = [];
  const withText: ReadTag[] = [];
  let [codes, drawings, at] = [0, 0, 0];
  const text = (raw: string): boolean => {
    const value = decode(raw);
    if (value === undefined) return false;
    if (codes === 0) noteText(page, value);
    for (const element of withText) element.text += value;
    return true;
  };
  const close = (element: ReadTag): void => {
    if (element.name === 'svg') drawings -= 1;
    if (hasText(element.name)) withText.pop();
    if (isCode(element.name)) codes -= 1;
    noteElement(page, element, drawings > 0);
  };
  at = matchAt(doctype, html, 0)?.[0].length ?? 0;
  while (at < html.length) {
    const next = html.indexOf('<', at);
    if (next !== at && !text(html.slice(at, next < 0 ? html.length : next))) return undefined;
    if (next < 0) break;
    const [begun, end, name = ''] = matchAt(start, html, next) ?? [];
    if (begun === undefined || special.has(name)) return undefined;
    at = next + begun.length;
    const values = new Map<string, string>();
    for (let given = matchAt(attribute, html, at); given; given = matchAt(attribute, html, at)) {
      const value = decode(given[2] ?? '');
      if (value === undefined || values.has(given[1]!)) return undefined;
      values.set(given[1]!, value);
      at += given[0].length;
    }
    const [ended, slash] = matchAt(stop, html, at) ?? [];
    if (ended === undefined) return undefined;
    at += ended.length;
    if (end === '/') {
      const element = open.pop();
      if (element?.name !== name) return undefined;
      close(element);
      continue;
    }
    const element: ReadTag = { name, values };
    const inSvg = drawings > 0;
    if (hasText(name)) {
      // Links and headings end each other in a browser.
      if (withText.some((other) => ends(name, other.name))) return undefined;
      withText.push(element);
      element.text = '';
    }
    if (isCode(name)) codes += 1;
    if (name === 'svg') drawings += 1;
    if (voids.has(name) || (slash === '/' && inSvg)) close(element);
    else if (slash === '/') return undefined;
    else if (texts.has(name) && !inSvg) {
      const last = html.indexOf(`</${name}>`, at);
      if (last < 0) return undefined;
      open.push(element);
      if (name === 'title' && !text(html.slice(at, last))) return undefined;
      if (name === 'script') element.text = html.slice(at, last);
      at = last;
    } else open.push(element);
  }
  return open.length === 0 ? page : undefined;
}

const codeElements: ReadonlySet<string> = new Set(['code', 'pre', 'script', 'style']);
const isCode = (name: string): boolean => codeElements.has(name);
const textElements: ReadonlySet<string> = new Set([
  'a',
  'title',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
]);
const hasText = (name: string): boolean => textElements.has(name);
const ends = (name: string, other: string): boolean =>
  name === 'a' ? other === 'a' : name !== 'title' && /^h[1-6]$/.test(other);

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

const entities: Readonly<Record<string, string>> = {
  ...{ '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'", '&#34;': '"' },
  ...{ '&#38;': '&', '&#x27;': "'", '&#x22;': '"', '&#x26;': '&', '&apos;': "'", '&#60;': '<' },
};

/** Text with its entities read; undefined where one is not of the usual few. */
function decode(raw: string): string | undefined {
  if (!raw.includes('&')) return raw;
  let isKnown = true;
  const value = raw.replace(/&[^;\s]*;?/g, (entity) => {
    const sign = entities[entity];
    if (sign === undefined) isKnown = false;
    return sign ?? entity;
  });
  return isKnown ? value : undefined;
}

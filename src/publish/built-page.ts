import { parse, type DefaultTreeAdapterMap } from 'parse5';

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
  /** Inline scripts, inline styles and event handlers: none may exist. */
  inline: string[];
  emptyLinks: number;
  /** Visible text that shows Markdown or a missing value. */
  slips: string[];
}

type Node = DefaultTreeAdapterMap['node'];
type Element = DefaultTreeAdapterMap['element'];

/** Reads a page as a browser does. */
export function readPage(file: string, html: string): BuiltPage {
  const page: BuiltPage = {
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
  };
  visit(parse(html), page, false);
  return page;
}

const attribute = (element: Element, name: string): string | undefined =>
  element.attrs.find((other) => other.name === name)?.value;

function visit(node: Node, page: BuiltPage, isCode: boolean): void {
  if (node.nodeName === '#text' && 'value' in node) {
    const slip = isCode ? undefined : /\*\*|\bundefined\b|\bNaN\b|\[object /.exec(node.value)?.[0];
    if (slip) page.slips.push(slip);
    return;
  }
  let insideCode = isCode;
  if ('tagName' in node) {
    readElement(node, page);
    insideCode ||= ['code', 'pre', 'script', 'style'].includes(node.tagName);
  }
  if ('childNodes' in node) for (const child of node.childNodes) visit(child, page, insideCode);
}

function readElement(element: Element, page: BuiltPage): void {
  const { tagName } = element;
  const id = attribute(element, 'id');
  if (id !== undefined) page.ids.push(id);
  if (attribute(element, 'style') !== undefined) page.inline.push(`style="" on <${tagName}>`);
  for (const { name } of element.attrs) {
    if (/^on/.test(name)) page.inline.push(`${name}="" on <${tagName}>`);
  }
  const href = attribute(element, 'href') ?? attribute(element, 'xlink:href');
  const src = attribute(element, 'src');
  switch (tagName) {
    case 'html':
      page.language = attribute(element, 'lang');
      break;
    case 'title':
      if (!page.title && !isInSvg(element)) page.title = textOf(element).trim();
      break;
    case 'style':
      page.inline.push('<style>');
      break;
    case 'script':
      if (src === undefined && attribute(element, 'type') !== 'application/ld+json') {
        page.inline.push('<script> without src');
      }
      break;
    case 'a':
      if (href !== undefined) page.links.push(href);
      if (
        href !== undefined &&
        textOf(element).trim() === '' &&
        !attribute(element, 'aria-label')
      ) {
        page.emptyLinks += 1;
      }
      break;
    case 'link': {
      const rel = attribute(element, 'rel') ?? '';
      if (href !== undefined && /stylesheet|icon|preload|modulepreload/.test(rel))
        page.loads.push(href);
      else if (href !== undefined && rel !== 'canonical') page.links.push(href);
      break;
    }
    case 'form':
      page.links.push(attribute(element, 'action') ?? '');
      break;
  }
  if (src !== undefined) page.loads.push(src);
  const level = /^h([1-6])$/.exec(tagName)?.[1];
  if (level) page.headings.push({ level: Number(level), text: textOf(element).trim() });
}

function isInSvg(element: Element): boolean {
  for (let at: DefaultTreeAdapterMap['parentNode'] | null = element.parentNode; at;) {
    if (at.nodeName === 'svg') return true;
    at = 'parentNode' in at ? at.parentNode : null;
  }
  return false;
}

function textOf(node: Node): string {
  if (node.nodeName === '#text' && 'value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}

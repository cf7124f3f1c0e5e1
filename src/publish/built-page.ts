import { parse, type DefaultTreeAdapterMap } from 'parse5';

import { emptyPage, noteElement, noteText, type BuiltPage } from './page-notes.ts';
import { scanPage } from './scan-page.ts';

export type { BuiltPage } from './page-notes.ts';

/** Reads a page as a browser does: fast where it is written plainly, by the whole standard elsewhere. */
export const readPage = (file: string, html: string): BuiltPage =>
  scanPage(file, html) ?? parsePage(file, html);

type Node = DefaultTreeAdapterMap['node'];

/** Reads a page by the whole HTML standard. */
export function parsePage(file: string, html: string): BuiltPage {
  const page = emptyPage(file);
  visit(parse(html), page, { isCode: false, inSvg: false });
  return page;
}

function visit(
  node: Node,
  page: BuiltPage,
  { isCode, inSvg }: { isCode: boolean; inSvg: boolean },
): void {
  if (node.nodeName === '#text' && 'value' in node) {
    if (!isCode) noteText(page, node.value);
    return;
  }
  let inside = { isCode, inSvg };
  if ('tagName' in node) {
    const { tagName: name } = node;
    inside = {
      isCode: isCode || ['code', 'pre', 'script', 'style'].includes(name),
      inSvg: inSvg || name === 'svg',
    };
  }
  if ('childNodes' in node) for (const child of node.childNodes) visit(child, page, inside);
  if ('tagName' in node) {
    const { tagName: name, attrs } = node;
    const values = new Map(
      attrs.map((one) => [one.prefix ? `${one.prefix}:${one.name}` : one.name, one.value]),
    );
    noteElement(page, { name, values, text: textOf(node) }, inSvg);
  }
}

function textOf(node: Node): string {
  if (node.nodeName === '#text' && 'value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}

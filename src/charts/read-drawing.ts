import { parseFragment } from 'parse5';
import type { DefaultTreeAdapterMap } from 'parse5';
import type { Box } from './box.ts';
import { textWidth } from './text-width.ts';

/** For tests: reads a drawing back as a browser would. */
type Node = DefaultTreeAdapterMap['node'];
type Element = DefaultTreeAdapterMap['element'];

const isElement = (node: Node): node is Element => 'tagName' in node;

const attribute = (element: Element, name: string): string | undefined =>
  element.attrs.find((each) => each.name === name)?.value;

function walk(node: Node, visit: (element: Element) => void): void {
  if (isElement(node)) visit(node);
  if ('childNodes' in node) node.childNodes.forEach((child) => walk(child, visit));
}

export interface DrawnText {
  text: string;
  box: Box;
}

/** Every text with the box it needs, measured with the safe widths of text-width.ts. */
export function textsOf(drawing: string): DrawnText[] {
  const found: DrawnText[] = [];
  const inherited = (element: Element, name: string): string | undefined =>
    attribute(element, name) ??
    (element.parentNode && isElement(element.parentNode)
      ? inherited(element.parentNode, name)
      : undefined);
  const shift = (element: Element): number => {
    const own = /translate\(0 ([\d.]+)\)/.exec(attribute(element, 'transform') ?? '')?.[1];
    const parent = element.parentNode;
    return Number(own ?? 0) + (parent && isElement(parent) ? shift(parent) : 0);
  };
  walk(parseFragment(drawing), (element) => {
    if (element.tagName !== 'text') return;
    const text = element.childNodes.map((node) => ('value' in node ? node.value : '')).join('');
    const size = Number(inherited(element, 'font-size'));
    const width = textWidth(text, size);
    const anchor = inherited(element, 'text-anchor') ?? 'start';
    const x = Number(attribute(element, 'x'));
    const left = anchor === 'end' ? x - width : anchor === 'middle' ? x - width / 2 : x;
    const y = Number(attribute(element, 'y')) + shift(element) - size * 0.8;
    found.push({ text, box: { x: left, y, width, height: size * 0.9 } });
  });
  return found;
}

/** All values of one attribute, in order. */
export function attributesOf(drawing: string, name: string): string[] {
  const found: string[] = [];
  walk(parseFragment(drawing), (element) => {
    const value = attribute(element, name);
    if (value !== undefined) found.push(value);
  });
  return found;
}

/** Names of the elements that occur. */
export function elementsOf(drawing: string): Set<string> {
  const found = new Set<string>();
  walk(parseFragment(drawing), ({ tagName }) => found.add(tagName));
  return found;
}

import { parse, type DefaultTreeAdapterMap } from 'parse5';

import { withBase } from '../domain/address.ts';
import { zh } from '../i18n/zh.ts';
import type { Departed } from './compare.ts';
import { markup } from '../publish/markup.ts';
import { splitAddress } from './promise.ts';

type Node = DefaultTreeAdapterMap['node'];
type Element = DefaultTreeAdapterMap['element'];

/**
 * Keeps old anchors of a page that is still there: an id that was renamed becomes a second, empty
 * anchor at the new place; one that left the page or is gone gets a line at the end that says so.
 */
export function withDepartedPlaces(
  page: string,
  places: readonly Departed[],
  base: string,
): string {
  const inserts: { at: number; text: string }[] = [];
  const notices: Departed[] = [];
  const document = parse(page, { sourceCodeLocationInfo: true });
  for (const place of places) {
    const target = place.state === 'moved' ? splitAddress(place.target) : undefined;
    const element = target?.path === place.path ? byId(document, target.anchor) : undefined;
    const at = element && insideOf(element);
    if (at === undefined) notices.push(place);
    else inserts.push({ at, text: markup`<a id="${place.anchor}"></a>`.text });
  }
  if (notices.length > 0) {
    inserts.push({
      at: page.lastIndexOf('</main>'),
      text: markup`<section class="departed"><h2>${zh.moved.places}</h2>${notices.map((one) => notice(one, base))}</section>`
        .text,
    });
  }
  return inserts
    .sort((a, b) => b.at - a.at)
    .reduce((text, { at, text: added }) => text.slice(0, at) + added + text.slice(at), page);
}

const notice = (one: Departed, base: string) =>
  one.state === 'moved'
    ? markup`<p id="${one.anchor}">${zh.moved.place}<a href="${withBase(base, one.target)}">${one.target}</a></p>`
    : markup`<p id="${one.anchor}">${zh.goneWord}：${one.tombstone.what}。${zh.gone.lead(one.tombstone.when)}${one.tombstone.why}</p>`;

function byId(node: Node, id: string): Element | undefined {
  if ('attrs' in node && node.attrs.some(({ name, value }) => name === 'id' && value === id)) {
    return node;
  }
  if (!('childNodes' in node)) return undefined;
  for (const child of node.childNodes) {
    const found = byId(child, id);
    if (found) return found;
  }
  return undefined;
}

/** Where an empty anchor may stand inside an element: a row or list takes it into its first cell. */
function insideOf(element: Element): number | undefined {
  const isFrame = /^(?:table|thead|tbody|tr|ul|ol|dl|svg)$/.test(element.tagName);
  if (!isFrame) return element.sourceCodeLocation?.startTag?.endOffset;
  const child = element.childNodes.find((node): node is Element => 'tagName' in node);
  return child && insideOf(child);
}

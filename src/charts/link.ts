import { safeHref, svg } from './svg.ts';
import type { Markup } from './svg.ts';

/** A part of a chart that leads somewhere; `name` is what is read out. Without an address, a group. */
export function link(href: string | undefined, name: string, drawing: Markup): Markup {
  const address = safeHref(href);
  return address === undefined
    ? svg`<g>${drawing}</g>`
    : svg`<a class="c-link" href="${address}" aria-label="${name}">${drawing}</a>`;
}

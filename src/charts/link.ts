import { safeHref, svg } from './svg.ts';
import type { Markup } from './svg.ts';

/**
 * A part of a chart that leads somewhere; its texts are its name. Without an address it is a group.
 */
export function link(href: string | undefined, drawing: Markup): Markup {
  const address = safeHref(href);
  return address === undefined
    ? svg`<g>${drawing}</g>`
    : svg`<a class="c-link" href="${address}">${drawing}</a>`;
}

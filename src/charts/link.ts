import { attributes, safeHref, svg } from './svg.ts';
import type { Markup } from './svg.ts';

/**
 * A part of a chart that leads somewhere. Its texts are its name; a `name` given in their place has
 * to contain them (WCAG 2.5.3). Without an address it is a group.
 */
export function link(href: string | undefined, name: string | undefined, drawing: Markup): Markup {
  const address = safeHref(href);
  return address === undefined
    ? svg`<g>${drawing}</g>`
    : svg`<a class="c-link" href="${address}"${attributes({ 'aria-label': name })}>${drawing}</a>`;
}

import type { CiteContext } from '../cite/citation.ts';
import { askedPin } from '../cite/pin.ts';
import type { KnowledgeBase } from '../domain/knowledge-base.ts';
import type { Edition } from '../editions/snapshot.ts';
import { siteUrl } from './site-url.ts';

/** What citations on pages are made from. With editions, oldest first, they pin the newest. */
export function citeContext(kb: KnowledgeBase, editions: readonly Edition[] = []): CiteContext {
  const newest = editions.at(-1);
  return { kb, site: siteUrl, ...(newest && { pin: askedPin(kb, newest) }) };
}

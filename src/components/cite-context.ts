import type { CiteContext, Pin } from '../cite/citation.ts';
import { pinTo } from '../cite/pin.ts';
import type { KnowledgeBase } from '../domain/knowledge-base.ts';
import type { Edition } from '../editions/snapshot.ts';
import { siteUrl } from './site-url.ts';

const pins = new WeakMap<Edition, Pin>();

/** What citations on pages are made from. With editions, oldest first, they pin the newest. */
export function citeContext(kb: KnowledgeBase, editions: readonly Edition[] = []): CiteContext {
  const newest = editions.at(-1);
  if (!newest) return { kb, site: siteUrl };
  const pin = pins.get(newest) ?? pinTo(newest, kb);
  pins.set(newest, pin);
  return { kb, site: siteUrl, pin };
}

import { entryPath } from '../domain/address.ts';
import type { Entry, KnowledgeBase } from '../domain/knowledge-base.ts';
import { zh } from '../i18n/zh.ts';
import { changesOf, entriesOfPlan } from './changes.ts';
import { feedText } from './feed.ts';
import type { PublishedFile, SiteUrl } from './published-file.ts';

/** The feed of all changes. */
export function siteFeed(kb: KnowledgeBase, url: SiteUrl): PublishedFile {
  const text = feedText(kb.site, url, {
    title: `${kb.site.name}：${zh.changesPage.title}`,
    self: '/feed.xml',
    page: '/changes/',
    changes: changesOf(kb.entries.values()),
  });
  return { path: 'feed.xml', text };
}

/** The feed of a plan with all that belongs to it, or of an indicator; no other kind has one. */
export function entryFeeds(kb: KnowledgeBase, entry: Entry, url: SiteUrl): PublishedFile[] {
  const follows =
    entry.kind === 'plan'
      ? entriesOfPlan(kb, entry.id)
      : entry.kind === 'indicator'
        ? [entry]
        : undefined;
  if (!follows) return [];
  const page = entryPath(entry);
  const self = `${page}feed.xml`;
  const title = `${entry.data.title}：${zh.changesPage.title}`;
  const text = feedText(kb.site, url, { title, self, page, changes: changesOf(follows) });
  return [{ path: self.slice(1), text }];
}

import { entryPath } from '../domain/address.ts';
import type { KnowledgeBase } from '../domain/knowledge-base.ts';
import { zh } from '../i18n/zh.ts';
import { changesOf, entriesOfPlan } from './changes.ts';
import { feedText } from './feed.ts';
import type { PublishedFile, SiteUrl } from './published-file.ts';

/** The feed of all changes, one for each plan and one for each indicator. */
export function feeds(kb: KnowledgeBase, url: SiteUrl): PublishedFile[] {
  const { site } = kb;
  const file = (path: string, text: string): PublishedFile => ({ path: path.slice(1), text });
  const all = feedText(site, url, {
    title: `${site.name}：${zh.changesPage.title}`,
    self: '/feed.xml',
    page: '/changes/',
    changes: changesOf(kb.entries.values()),
  });
  const some = [
    ...kb.byKind.plan.map((entry) => ({ entry, follows: entriesOfPlan(kb, entry.id) })),
    ...kb.byKind.indicator.map((entry) => ({ entry, follows: [entry] })),
  ];
  return [
    file('/feed.xml', all),
    ...some.map(({ entry, follows }) => {
      const self = `${entryPath(entry)}feed.xml`;
      const changes = changesOf(follows);
      const title = `${entry.data.title}：${zh.changesPage.title}`;
      return file(self, feedText(site, url, { title, self, page: entryPath(entry), changes }));
    }),
  ];
}

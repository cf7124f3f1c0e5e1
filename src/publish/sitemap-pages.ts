import { entryPath, figurePath, indexPath } from '../domain/address.ts';
import { kinds } from '../domain/kind.ts';
import type { KnowledgeBase } from '../domain/knowledge-base.ts';
import { latestDate } from './changes.ts';
import type { SitemapPage } from './sitemap.ts';

/** Every page worth finding. Pages that show no entries (method, rules) have no date of their own. */
export function sitemapPages(
  kb: KnowledgeBase,
  rules: readonly string[],
  editions: readonly string[],
): SitemapPage[] {
  const latest = latestDate(kb.entries.values());
  const ofEntry = (id: string): string => kb.entries.get(id)!.data.revisions[0]!.date;
  return [
    ...['/', '/targets/', '/compare/', '/data/', '/changes/', '/quality/'].map((path) => ({
      path,
      modified: latest,
    })),
    ...['/data/codebook/', '/method/', '/rules/', '/editions/'].map((path) => ({ path })),
    ...rules.map((id) => ({ path: `/rules/${id}/` })),
    ...kb.site.themes.map(({ id }) => ({ path: `/themes/${id}/`, modified: latest })),
    ...kinds.map((kind) => ({ path: indexPath(kind), modified: latestDate(kb.byKind[kind]) })),
    ...[...kb.entries.values()].map((entry) => ({
      path: entryPath(entry),
      modified: ofEntry(entry.id),
    })),
    ...[...kb.figures.values()].map(({ key, entry }) => ({
      path: figurePath(key),
      modified: ofEntry(entry),
    })),
    ...editions.map((date) => ({ path: `/editions/${date}/`, modified: date })),
  ];
}

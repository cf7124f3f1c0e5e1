import type { Finding } from '../domain/finding.ts';
import { kindOfFolder, type Kind } from '../domain/kind.ts';
import type { Entry } from '../domain/knowledge-base.ts';

/** Entries that exist as files but have a fault that keeps them from being read. */
export interface Unread {
  /** Whether site.yaml could not be read. */
  site: boolean;
  has(id: string): boolean;
  /** Whether any entry of one of the kinds could not be read. */
  any(...kinds: Kind[]): boolean;
}

/**
 * What the findings of the readers say of files that gave no entry. A file whose id differs from its
 * name counts as an unread entry of that name: others refer to it by either.
 */
export function unreadFiles(
  hasSite: boolean,
  entries: readonly Entry[],
  reading: readonly Finding[],
): Unread {
  const read = new Set(entries.map(({ file, id }) => (file.endsWith(`/${id}.mdx`) ? file : '')));
  const unread = new Map<string, Kind>();
  const folders = new Set<Kind>();
  for (const { file } of reading) {
    const folder = kindOfFolder(file);
    if (folder) folders.add(folder);
    const match = /^([^/]+)\/(.+)\.mdx$/.exec(file);
    const kind = match && kindOfFolder(match[1]!);
    if (kind && !read.has(file)) unread.set(match[2]!, kind);
  }
  const kinds = new Set([...folders, ...unread.values()]);
  return {
    site: !hasSite,
    // Of a whole folder that could not be read nobody knows which entries it holds.
    has: (id) => folders.size > 0 || unread.has(id),
    any: (...wanted) => wanted.some((kind) => kinds.has(kind)),
  };
}

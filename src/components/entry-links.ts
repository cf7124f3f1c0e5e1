import type { KnowledgeBase } from '../domain/knowledge-base.ts';
import { entryHref } from './href.ts';

/** Links to entries by id, for the rows of `Facts`; ids that nothing has are left out. */
export const linksTo = (
  kb: KnowledgeBase,
  ids: readonly string[],
): { label: string; to: string }[] =>
  ids.flatMap((id) => {
    const entry = kb.entries.get(id);
    return entry ? [{ label: entry.data.title, to: entryHref(entry) }] : [];
  });

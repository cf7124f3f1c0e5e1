import type { KnowledgeBase } from '../domain/knowledge-base.ts';
import { latestDate } from '../publish/changes.ts';

const known = new WeakMap<KnowledgeBase, string>();

/** The date of the newest change of all, looked up once a build: every page prints it. */
export function lastChange(kb: KnowledgeBase): string {
  const date = known.get(kb) ?? latestDate(kb.entries.values());
  known.set(kb, date);
  return date;
}

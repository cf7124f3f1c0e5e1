import type { Entry, KnowledgeBase } from '../domain/knowledge-base.ts';
import { recordOrder } from './records.ts';
import { byInitial, type InitialGroup } from './initial.ts';

const known = new WeakMap<KnowledgeBase, InitialGroup<Entry>[]>();

/** All entries by the first letter of their names, the ground for the index of names. */
export function entriesByLetter(kb: KnowledgeBase): readonly InitialGroup<Entry>[] {
  const groups = known.get(kb) ?? byInitial(recordOrder(kb), (entry) => entry.data.title);
  known.set(kb, groups);
  return groups;
}

export const letterPath = (initial: string): string => `/search/names/${initial.toLowerCase()}/`;

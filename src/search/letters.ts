import type { Entry, KnowledgeBase } from '../domain/knowledge-base.ts';
import { recordOrder } from './records.ts';
import { byInitial, type InitialGroup } from './initial.ts';

/** All entries by the first letter of their names, the ground for the index of names. */
export const entriesByLetter = (kb: KnowledgeBase): InitialGroup<Entry>[] =>
  byInitial(recordOrder(kb), (entry) => entry.data.title);

export const letterPath = (initial: string): string => `/search/names/${initial.toLowerCase()}/`;

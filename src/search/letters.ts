import type { Entry, KnowledgeBase } from '../domain/knowledge-base.ts';
import { question } from '../domain/reads.ts';
import { byInitial, type InitialGroup } from './initial.ts';
import { recordOrder } from './records.ts';

/** All entries by the first letter of their names, the ground for the index of names. */
export const entriesByLetter = question({
  id: 'entries-by-letter',
  prepare: (kb: KnowledgeBase) => byInitial(recordOrder(kb), (entry) => entry.data.title),
  answer: (groups): readonly InitialGroup<Entry>[] => groups,
});

export const letterPath = (initial: string): string => `/search/names/${initial.toLowerCase()}/`;

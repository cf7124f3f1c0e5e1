import type { SearchRecord } from './record.ts';

/** One record in which a row of words stands, with the place of the first of them. */
export interface Hit {
  record: number;
  at: number;
}

/** The index as the search asks it: rows of words that stand next to each other. */
export interface Lookup {
  phrase(words: readonly string[]): Promise<Hit[]>;
  /** Records with any word that begins so. */
  prefix(start: string): Promise<Hit[]>;
  /** The printed text of a record; one that was not found before takes a list of all. */
  load(record: number): Promise<SearchRecord>;
}

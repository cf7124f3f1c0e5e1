import type { Kind } from '../domain/kind.ts';

/** `pagefind/zhice.json`: what the browser must know before its first query. */
export interface Manifest {
  /** Traditional and simplified character in turn. */
  fold: string;
  /** Pairs that stand on so many records that they are indexed in shards; two characters each. */
  common: string;
  /** How many records a shard covers. */
  shardSize: number;
  shards: number;
  records: number;
  /** Kinds in the order in which records are numbered, with the first number of each. */
  kinds: [kind: Kind, first: number][];
  /** For each record the number of words of its names, base 36, divided by blanks. */
  textStarts: string;
  /** First letters for which there is a file of names; `0` for names that begin otherwise. */
  letters: string;
  /** Whether the names are so few that a reader may load them all. */
  fewNames: boolean;
  /** Changes with every build; part of the addresses of the side files. */
  version: string;
}

/**
 * `pagefind/names-….json`: title, aliases and English name of entries, for pinyin and slips. Pinyin
 * is empty where the readings of `pagefind/pinyin.json` spell it.
 */
export type NameRow = [record: number, name: string, pinyin: string, type?: 'english' | 'title'];

/** A facet: its values, and for each record the indexes of the values that it has. */
export interface FacetColumn {
  values: [id: string, label: string][];
  /** One item a record, divided by commas: indexes in base 36 divided by blanks, or nothing. */
  rows: string;
}

export const facetNames = ['area', 'plan', 'theme', 'year', 'binding'] as const;
export type FacetName = (typeof facetNames)[number];

/** `pagefind/facets.json` */
export interface Facets {
  columns: Record<FacetName, FacetColumn>;
  /** Date of each record that has one, ISO, divided by commas. */
  dates: string;
  /** Rank of each record when sorted by pinyin of its title, base 36, divided by commas. */
  byName: string;
}

import type { Slot } from '../domain/body.ts';

/** What one entry says of another. Each type is one sentence in the strings file, both ways. */
export const edgeTypes = [
  'implements',
  'succeeds',
  'contains',
  'carries-out',
  'serves',
  'related',
  'uses-term',
  'applies-in',
  'issued-for',
  'stated-in',
  'part-of',
  'member-of',
  'was-part-of',
  'was-member-of',
  'coded-in',
  'observes',
  'states-figure',
  'look-alike',
  'reports-on',
  'see-also',
  'mentions',
] as const;

export type EdgeType = (typeof edgeTypes)[number];

export interface Edge {
  from: string;
  to: string;
  type: EdgeType;
  /** Field path in the entry that says it; absent for running text. */
  path?: readonly (string | number)[];
  /** The component in running text that says it. */
  slot?: Slot;
  basis?: 'source' | 'reading';
  note?: string;
  source?: string;
  locator?: string;
  /** Key of the figure through which the relation exists. */
  figure?: string;
  /** Id of the activity through which the relation exists. */
  activity?: string;
}

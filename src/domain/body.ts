/** A component of closed MDX inside running text, still to be filled in from the knowledge base. */
export interface Slot {
  component: 'Figure' | 'Ref' | 'Term' | 'Chart';
  /** Entry id, or `entry.figure` for a figure. */
  of: string;
  /** The text between the tags, if any. */
  text?: string;
  /** Chart only: restricts the chart to one area. */
  area?: string;
  /** Where it stands in its file, counted from 1; of use to the check, and absent on pages. */
  line: number;
  column: number;
}

/** A compiled MDX body: HTML with slots, and the same text as plain blocks. */
export interface Body {
  segments: (string | Slot)[];
  /** One list of text and slots for each paragraph, list item, table cell or heading. */
  blocks: (string | Slot)[][];
  headings: { id: string; depth: number; text: string }[];
}

export const emptyBody: Body = { segments: [], blocks: [], headings: [] };

export const slotsOf = (body: Body): Slot[] =>
  body.blocks.flat().filter((part): part is Slot => typeof part !== 'string');

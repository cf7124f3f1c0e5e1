/** A fault of a body, with its place in the file. */
export interface MdxFault {
  rule:
    | 'closed-mdx'
    | 'heading-id'
    | 'heading-order'
    | 'mdx-syntax'
    | 'oversized-file'
    | 'text-encoding';
  line: number;
  column: number;
  expected: string;
  got: string;
  fix: string;
}

/** How many faults of one body are reported at once. */
export const maxFaults = 20;

export type FaultWords = Pick<MdxFault, 'expected' | 'got' | 'fix'>;

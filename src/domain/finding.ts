/** A place in a file; the path of a field is turned into a line only for entries that failed. */
export type Place =
  { line: number; column: number } | { path: readonly (string | number)[] } | undefined;

/** One fault that a reader or a rule found: data, never printed by whoever found it. */
export interface Finding {
  /** Permanent id of the rule; its page is `/rules/<rule>/`. */
  rule: string;
  severity: 'error' | 'warning';
  /** Path of the file below the content folder. */
  file: string;
  place: Place;
  field?: string;
  expected?: string;
  got?: string;
  fix: string;
}

/** A field path as people write it: `observations[2].value`. */
export const fieldName = (path: readonly (string | number)[]): string =>
  path
    .map((key, index) =>
      typeof key === 'number' || /^\d+$/.test(key) ? `[${key}]` : index === 0 ? key : `.${key}`,
    )
    .join('');

import { fieldName } from '../domain/finding.ts';
import type { Fault } from './rule.ts';

type Words = Pick<Fault, 'expected' | 'got' | 'fix'>;

/** A fault of one field, named as people write it and placed where it stands. */
export const fieldFault = (
  file: string,
  path: readonly (string | number)[],
  words: Words,
): Fault => ({ file, place: { path }, field: fieldName(path), ...words });

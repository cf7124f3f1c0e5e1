import type { Body } from '../domain/body.ts';
import type { Place } from '../domain/finding.ts';
import type { PlacedBody, Position } from '../mdx/body-buffer.ts';

/** Where the texts of a body stand in its file; unknown for a body that was not read from a file. */
const placesOf = (body: Body & Partial<Pick<PlacedBody, 'places'>>): Position[][] | undefined =>
  body.places;

export const headingPlace = (heading: Body['headings'][number] & Partial<Position>): Place =>
  heading.line === undefined ? undefined : { line: heading.line, column: heading.column ?? 1 };

/** Where an offset in the text of one part of a block stands, as near as the text shows it. */
export function textPlace(body: Body, block: number, part: number, offset: number): Place {
  const start = placesOf(body)?.[block]?.[part];
  const text = body.blocks[block]?.[part];
  if (!start || typeof text !== 'string') return start;
  const before = text.slice(0, offset);
  const lines = before.split('\n').length - 1;
  if (lines === 0) return { line: start.line, column: start.column + offset };
  return { line: start.line + lines, column: offset - before.lastIndexOf('\n') };
}

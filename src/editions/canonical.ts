import { createHash } from 'node:crypto';

/** JSON with the keys of every object sorted by code point: the same value gives the same bytes. */
export const canonicalJson = (value: unknown): string =>
  `${JSON.stringify(sorted(value), null, 1)}\n`;

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, part]) => part !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, part]) => [key, sorted(part)]),
  );
}

export const sha256 = (text: string): string =>
  createHash('sha256').update(text, 'utf8').digest('hex');

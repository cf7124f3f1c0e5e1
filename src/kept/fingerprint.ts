import { hash } from 'node:crypto';

/** Entries that note themselves when they are read: an answer that holds one says only which it is. */
const marked = new WeakSet();

export function markEntry<Marked extends object>(entry: Marked): Marked {
  marked.add(entry);
  return entry;
}

/**
 * 96 bits that change with everything an answer says. Of a marked entry only its kind and id count:
 * whoever reads more of it asks for that. Throws for what has no plain form, such as a function.
 */
export const fingerprint = (answer: unknown): string =>
  hash('sha256', JSON.stringify(answer, plainly) ?? 'undefined', 'base64url').slice(0, 16);

function plainly(_: string, value: unknown): unknown {
  if (typeof value === 'object' && value !== null) {
    if (marked.has(value)) {
      const { kind, id } = value as { kind: string; id: string };
      return { kind, id };
    }
    if (Array.isArray(value)) return value;
    if (value instanceof Map || value instanceof Set) return [...value];
    const plain = Object.getPrototypeOf(value) as unknown;
    if (plain === Object.prototype || plain === null) return value;
  } else if (/^(?:string|number|boolean|undefined|object)$/.test(typeof value)) {
    return value;
  }
  throw new TypeError(`an answer holds what has no plain form: ${String(value)}`);
}

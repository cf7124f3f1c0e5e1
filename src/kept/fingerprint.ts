import { hash } from 'node:crypto';

/**
 * 96 bits that change with everything an answer says, as its JSON does. Entries of a tracked
 * knowledge base say in JSON only which they are: whoever reads more of one asks for that.
 */
export const fingerprint = (answer: unknown): string =>
  hash('sha256', JSON.stringify(answer) ?? 'undefined', 'base64url').slice(0, 16);

/**
 * Throws for what JSON leaves out: maps, sets, functions, instances of classes. To look at every
 * answer would take longer than to compare them: the first few of each question are looked at.
 */
export function insistOnPlain(answer: unknown): void {
  JSON.stringify(answer, plainly);
}

function plainly(_: string, value: unknown): unknown {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    const kind = Object.getPrototypeOf(value) as unknown;
    if (kind !== Object.prototype && kind !== null) throw new TypeError(notPlain(value));
  } else if (!/^(?:string|number|boolean|undefined|object)$/.test(typeof value)) {
    throw new TypeError(notPlain(value));
  }
  return value;
}

const notPlain = (value: unknown): string =>
  `an answer to compare holds what JSON leaves out: ${String(value)}`;

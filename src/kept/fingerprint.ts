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
  if (typeof answer !== 'object' || answer === null) {
    if (!inJson.has(typeof answer)) throw new TypeError(notPlain(answer));
    return;
  }
  if ('toJSON' in answer && typeof answer.toJSON === 'function') {
    insistOnPlain((answer.toJSON as () => unknown)());
    return;
  }
  const kind = Object.getPrototypeOf(answer) as unknown;
  if (!Array.isArray(answer) && kind !== Object.prototype && kind !== null) {
    throw new TypeError(notPlain(answer));
  }
  for (const part of Object.values(answer)) insistOnPlain(part);
}

const inJson: ReadonlySet<string> = new Set(['string', 'number', 'boolean', 'undefined', 'object']);

const notPlain = (value: unknown): string =>
  `an answer to compare holds what JSON leaves out: ${String(value)}`;

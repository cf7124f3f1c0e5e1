import type { FindContext } from './find.ts';
import { termOf, type Term } from './query.ts';
import { hitsOf } from './term-hits.ts';

/** Words of a question that say nothing of its matter; they may be left out. */
const empty =
  /^(?:的|了|吗|呢|是|有|在|和|与|及|或|对|为|到|年|多少|哪些|哪个|什么|怎么|怎样|如何|几个|请问|关于|情况|目标是|是多少|有哪些|是什么)$/u;

/** Most parts into which a term is cut, and the longest term that is cut at all. */
const maxParts = 6;
const maxLength = 40;

/**
 * Cuts a term into the longest parts that occur in the index, from the left and from the right;
 * undefined if more than function words stays over.
 */
export async function splitTerm(term: Term, context: FindContext): Promise<Term[] | undefined> {
  const text = term.text.normalize('NFKC');
  if (text.length > maxLength) return undefined;
  const atMarks = text.split(/[^\p{L}\p{N}.%‰]+/u).filter(Boolean);
  const tokens = atMarks.flatMap((part) => part.match(/[\p{Script=Latin}\p{Nd}.]+|\P{Script=Latin}/gu) ?? []);
  const known = new Map<string, Promise<boolean>>();
  const occurs = (part: string): Promise<boolean> => {
    const asked = known.get(part) ?? hitsOf(termOf(part, context.map).units.chars, context.index).then(({ size }) => size > 0);
    known.set(part, asked);
    return asked;
  };
  const cuts = [await longestParts(tokens, occurs, false), await longestParts(tokens, occurs, true)];
  const whole = cuts
    .filter((parts) => parts.length <= maxParts)
    .filter((parts) => parts.every(({ found, text: part }) => found || empty.test(part)))
    .map((parts) => parts.filter(({ found, text: part }) => found && !empty.test(part)))
    .filter((parts) => parts.length > 0)
    .sort((a, b) => a.length - b.length)[0];
  return whole?.map(({ text: part }) => termOf(part, context.map));
}

interface Part {
  text: string;
  found: boolean;
}

async function longestParts(
  tokens: readonly string[],
  occurs: (part: string) => Promise<boolean>,
  fromRight: boolean,
): Promise<Part[]> {
  const parts: Part[] = [];
  let rest = [...tokens];
  while (rest.length > 0) {
    let best = 0;
    for (let size = 1; size <= rest.length; size += 1) {
      const part = (fromRight ? rest.slice(-size) : rest.slice(0, size)).join('');
      if (isShort(part)) continue;
      if (!(await occurs(part))) break;
      best = size;
    }
    const size = best || nextFunctionWord(rest, fromRight);
    const part = (fromRight ? rest.slice(-size) : rest.slice(0, size)).join('');
    parts.push({ text: part, found: best > 0 });
    rest = fromRight ? rest.slice(0, -size) : rest.slice(size);
  }
  return fromRight ? parts.reverse() : parts;
}

/** A single Han character is no part of its own. */
const isShort = (part: string): boolean => /^\P{Script=Latin}$/u.test(part) && !/\p{Nd}/u.test(part);

function nextFunctionWord(rest: readonly string[], fromRight: boolean): number {
  for (let size = Math.min(3, rest.length); size > 1; size -= 1) {
    const part = (fromRight ? rest.slice(-size) : rest.slice(0, size)).join('');
    if (empty.test(part)) return size;
  }
  return 1;
}

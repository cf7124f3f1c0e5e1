import type { FindContext } from './find.ts';
import { termOf, type Term } from './query.ts';
import { hitsOf } from './term-hits.ts';

/** Words of a question that say nothing of its matter: left out even where the text has them. */
const empty =
  /^(?:的|了|吗|呢|是|有|在|和|与|及|或|对|为|到|多少|哪些|哪个|什么|怎么|怎样|如何|几个|请问|关于|情况|是多少|有多少|有哪些|是什么|怎么样|目标是多少)$/u;
const longestEmpty = 5;

/** A number with its 年, a Latin word, or Han characters without marks. */
const piece = /[\p{Script=Latin}\p{Nd}.%]+年?|[^\P{L}\p{Script=Latin}]+/gu;
const token = /[\p{Script=Latin}\p{Nd}.%]+|\P{Script=Latin}/gu;

/** Most parts into which a question is cut, and the longest that is cut at all. */
const maxParts = 6;
const maxLength = 40;

/**
 * Cuts a term into the fewest parts that occur in the index; undefined if anything stays over.
 * Among equals the first part is the longest, or the shortest when so asked.
 */
export async function splitTerm(
  term: Term,
  context: FindContext,
  first: 'longest' | 'shortest',
): Promise<Term[] | undefined> {
  const text = term.text.normalize('NFKC');
  if (text.length > maxLength) return undefined;
  const occurs = async (part: string): Promise<boolean> =>
    (await hitsOf(termOf(part, context.map).units.chars, context.index)).size > 0;
  const parts: string[] = [];
  for (const one of text.match(piece) ?? []) {
    const cut = await fewestParts(one.match(token) ?? [], occurs, first);
    if (!cut) return undefined;
    parts.push(...cut);
  }
  if (parts.length === 0 || parts.length > maxParts) return undefined;
  return parts.map((part) => termOf(part, context.map));
}

interface Cut {
  parts: string[];
  /** Parts, and words left out at a fraction of one. */
  cost: number;
}

/** The cheapest way from each place to the end, found from the end backwards. */
async function fewestParts(
  tokens: readonly string[],
  occurs: (part: string) => Promise<boolean>,
  first: 'longest' | 'shortest',
): Promise<string[] | undefined> {
  const best: (Cut | undefined)[] = [];
  best[tokens.length] = { parts: [], cost: 0 };
  for (let from = tokens.length - 1; from >= 0; from -= 1) {
    let part = '';
    let mayOccur = true;
    for (let to = from + 1; to <= tokens.length; to += 1) {
      part += tokens[to - 1]!;
      if (mayOccur && !isSingle(part)) mayOccur = await occurs(part);
      const rest = best[to];
      const isEmpty = to - from <= longestEmpty && empty.test(part);
      const usable = isEmpty || (mayOccur && !isSingle(part));
      if (rest && usable) {
        const cost = rest.cost + (isEmpty ? 0.1 : 1);
        const known = best[from];
        if (!known || cost < known.cost || (first === 'longest' && cost === known.cost)) {
          best[from] = { cost, parts: isEmpty ? rest.parts : [part, ...rest.parts] };
        }
      }
      if (!mayOccur && to - from > longestEmpty) break;
    }
  }
  return best[0]?.parts;
}

/** A single Han character is no part of its own. */
const isSingle = (part: string): boolean =>
  /^\P{Script=Latin}$/u.test(part) && !/\p{Nd}/u.test(part);

import type { FindContext } from './find.ts';
import { termOf, type Query } from './query.ts';
import { hitsOf } from './term-hits.ts';

const maxParts = 3;
const maxLength = 40;

/** A part that stands in more of the records than this says nothing of the question. */
const commonFrom = 0.1;

const token = /[\p{Script=Latin}\p{Nd}.%]+年?|\P{Script=Latin}/gu;

/** The longest parts of a question that do occur, the rarest first: ways on when the whole does not. */
export async function knownParts({ text }: Query, context: FindContext): Promise<string[]> {
  const counts = new Map<string, number>();
  if (text.length > maxLength) return [];
  for (const term of text.normalize('NFKC').split(' ')) {
    const tokens = term.match(token) ?? [];
    let covered = 0;
    for (let from = 0; from < tokens.length; from += 1) {
      let [to, part, count] = [from, '', 0];
      while (to < tokens.length) {
        const longer = part + tokens[to]!;
        const found = to === from ? 1 : await countOf(longer, context);
        if (found === 0) break;
        [to, part, count] = [to + 1, longer, found];
      }
      // A part that ends where an earlier one ends is within it.
      if (to - from > 1 && to > covered) counts.set(part, count);
      covered = Math.max(covered, to);
    }
  }
  const most = Math.max(1, context.index.manifest.records * commonFrom);
  return [...counts]
    .filter(([part, count]) => part !== text && count <= most)
    .sort(([, a], [, b]) => a - b)
    .slice(0, maxParts)
    .map(([part]) => part);
}

const countOf = async (part: string, { index, map }: FindContext): Promise<number> =>
  (await hitsOf(termOf(part, map).units.chars, index)).size;

import { editDistance } from '../domain/nearest.ts';
import { askNames } from './ask-names.ts';
import type { FindContext } from './find.ts';
import { nearestNames } from './names.ts';
import { isLatin, type Query } from './query.ts';
import { isInName, rowHits } from './term-hits.ts';
import { pairsOf, wordOf } from './token.ts';
import { foldedText, nameEnd, nameStart } from './units.ts';

const maxVoters = 12;
const maxLoaded = 12;

/** Names of entries that are a slip of the keyboard away from the question, nearest first. */
export async function nearestEntries(query: Query, context: FindContext): Promise<string[]> {
  if (query.text.length > 40) return [];
  if (isLatin(query.text)) {
    const near = await askNames(query.text, context, (rows) => nearestNames(query.text, rows));
    return [...new Set(near.map(([, name]) => name))];
  }
  const names = await Promise.all(
    [...new Set([query.whole, ...query.terms])]
      .slice(0, 3)
      .map((term) => nearestTo(term.units.chars, context)),
  );
  return [...new Set(names.flat())].slice(0, 3);
}

/** Entries vote with the pairs that their names share with the term; the nearest ones win. */
async function nearestTo(chars: readonly string[], context: FindContext): Promise<string[]> {
  const { lookup, common } = context.index;
  const letters = chars.filter((char) => char > '\u0004');
  if (letters.length < 2) return [];
  const pairs = pairsOf([nameStart, ...chars, nameEnd]).slice(0, maxVoters);
  const rare = pairs.filter((pair) => !common.has(wordOf(pair)));
  const hits = await Promise.all(rare.map((pair) => rowHits([pair], context.index)));
  const votes = new Map<number, number>();
  for (const all of hits) {
    const list = all.filter((hit) => isInName(hit, context.index));
    for (const { record } of list)
      votes.set(record, (votes.get(record) ?? 0) + 1 / Math.sqrt(list.length));
  }
  const best = [...votes].sort(([a, x], [b, y]) => y - x || a - b).slice(0, maxLoaded);
  const records = await Promise.all(best.map(([record]) => lookup.load(record)));
  const asked = letters.join('');
  const most = Math.max(1, Math.floor(asked.length / 3));
  return records
    .flatMap((record) => [record.title, ...record.aliases])
    .map((name) => {
      const folded = foldedText(name, context.map).replace(/[\u0001-\u0004]/g, '');
      return { name, distance: editDistance(asked, folded), length: folded.length };
    })
    .filter(({ distance, length }) => distance > 0 && distance <= most && length > distance)
    .sort((a, b) => a.distance - b.distance)
    .slice(0, 3)
    .map(({ name }) => name);
}

import { fieldFault } from '../field-fault.ts';
import type { Fault, Rule } from '../rule.ts';

export const repeatedItem: Rule = {
  id: 'repeated-item',
  severity: 'error',
  title: '列表里重复',
  why: '同一个别名、来源用语、术语或关系写两遍，页面上就出现两遍，反向链接也会多算。',
  mend: '删去重复的一个；别名不必再写标题，标题、别名和概要里有的词不必再写成来源用语。',
  example: 'terms: [double-random, double-random]',
  *run({ entries }) {
    for (const { file, data } of entries) {
      for (const [index, alias] of data.aliases.entries()) {
        if (alias !== data.title) continue;
        yield fieldFault(file, ['aliases', index], {
          expected: 'a name other than the title',
          got: alias,
          fix: 'Remove it: the title is searched anyway.',
        });
      }
      const names = [data.title, ...data.aliases, data.summary];
      for (const [index, keyword] of data.keywords.entries()) {
        const where = names.find((name) => name.includes(keyword));
        if (where === undefined) continue;
        yield fieldFault(file, ['keywords', index], {
          expected: 'a word that stands nowhere else in the entry',
          got: `${keyword}, which stands in ${where}`,
          fix: 'Remove it: title, aliases and summary are searched anyway.',
        });
      }
      yield* repetitions(file, data, []);
    }
  },
};

/** Lists of words, and lists of links, sections and memberships by what they point to. */
function* repetitions(file: string, value: unknown, path: (string | number)[]): Iterable<Fault> {
  if (typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    const seen = new Map<string, number>();
    for (const [index, item] of value.entries()) {
      const key = keyOf(item);
      const first = key === undefined ? undefined : seen.get(key);
      if (first !== undefined) {
        yield fieldFault(file, [...path, index], {
          expected: 'each item once',
          got: `${key}, also item ${first + 1} of the list`,
          fix: 'Remove one of the two.',
        });
      } else if (key !== undefined) seen.set(key, index);
      yield* repetitions(file, item, [...path, index]);
    }
    return;
  }
  for (const [field, inner] of Object.entries(value))
    yield* repetitions(file, inner, [...path, field]);
}

function keyOf(item: unknown): string | undefined {
  if (typeof item === 'string') return item;
  const { to, locator, title } = item as { to?: string; locator?: string; title?: string };
  if (typeof to === 'string' && !('of' in (item as object))) return to;
  const isSection =
    typeof locator === 'string' && typeof title === 'string' && !('id' in (item as object));
  return isSection ? locator : undefined;
}

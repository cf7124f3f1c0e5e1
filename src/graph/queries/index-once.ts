import type { KnowledgeBase } from '../../domain/knowledge-base.ts';
import { question } from '../../domain/reads.ts';

/**
 * A question that every page asks of the whole knowledge base, answered from lists made in one
 * pass: `keysOf` names the keys under which an item is found.
 */
export const indexOnce = <Item>(
  id: string,
  itemsOf: (kb: KnowledgeBase) => Iterable<Item>,
  keysOf: (item: Item) => readonly string[],
): ((kb: KnowledgeBase, key: string) => readonly Item[]) =>
  question({
    id,
    prepare: (kb: KnowledgeBase) => makeIndex(itemsOf(kb), keysOf),
    answer: (index, key) => index.get(key) ?? [],
  });

function makeIndex<Item>(
  items: Iterable<Item>,
  keysOf: (item: Item) => readonly string[],
): Map<string, Item[]> {
  const index = new Map<string, Item[]>();
  for (const item of items) {
    for (const key of new Set(keysOf(item))) {
      const list = index.get(key);
      if (list) list.push(item);
      else index.set(key, [item]);
    }
  }
  return index;
}

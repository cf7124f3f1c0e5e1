import type { FindContext } from './find.ts';
import type { NameRow } from './manifest.ts';
import { latinWords } from './names.ts';

/**
 * Asks the names that begin like what was typed. When that gives nothing and they are few: the English
 * ones, of which a question may name any word, then all.
 */
export async function askNames<T>(
  typed: string,
  { names, index }: Pick<FindContext, 'names' | 'index'>,
  pick: (rows: readonly NameRow[]) => T[],
): Promise<T[]> {
  const { letters, fewNames } = index.manifest;
  const first = latinWords(typed).charAt(0);
  const picked = first && letters.includes(first) ? pick(await names(first)) : [];
  if (picked.length > 0 || !fewNames) return picked;
  const english = pick(await names('english'));
  if (english.length > 0) return english;
  const all = await Promise.all(['english', ...letters].map(names));
  return pick(all.flat());
}

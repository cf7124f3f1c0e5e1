import { pinyin } from 'pinyin-pro';

export interface InitialGroup<T> {
  /** A capital letter, or `0` for names that begin with neither a letter nor a Han character. */
  initial: string;
  items: T[];
}

/** Groups named things by the first letter of their pinyin or Latin name, letters in order. */
export function byInitial<T>(items: readonly T[], nameOf: (item: T) => string): InitialGroup<T>[] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const initial = initialOf(nameOf(item));
    const group = groups.get(initial);
    if (group) group.push(item);
    else groups.set(initial, [item]);
  }
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([initial, members]) => ({ initial, items: members }));
}

function initialOf(name: string): string {
  const first = /[\p{L}\p{N}]/u.exec(name)?.[0] ?? '';
  const letter = pinyin(first, { pattern: 'first', toneType: 'none' }).charAt(0).toUpperCase();
  return /[A-Z]/.test(letter) ? letter : '0';
}

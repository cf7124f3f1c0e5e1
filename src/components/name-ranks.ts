import type { Target } from '../graph/queries/all-targets.ts';

const known = new WeakMap<readonly Target[], ReadonlyMap<string, number>>();

/** The place of the name of each indicator in the order of pinyin, once for each list of targets. */
export function nameRanks(targets: readonly Target[]): ReadonlyMap<string, number> {
  const ranks = known.get(targets) ?? ranksOf(targets);
  known.set(targets, ranks);
  return ranks;
}

function ranksOf(targets: readonly Target[]): ReadonlyMap<string, number> {
  const names = new Set(targets.map(({ indicator }) => indicator.data.title));
  const { compare } = new Intl.Collator('zh-CN-u-co-pinyin');
  return new Map([...names].sort(compare).map((name, index) => [name, index]));
}

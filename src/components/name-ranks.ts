import { byPinyin } from '../domain/pinyin-order.ts';
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
  return new Map([...names].sort(byPinyin.compare).map((name, index) => [name, index]));
}

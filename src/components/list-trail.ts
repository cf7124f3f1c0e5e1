import type { List } from '../lists/list.ts';

/** The way to a page of a list after the first: to the page where it begins, by its own name too. */
export function trailOf({ trail, title, path }: List<unknown>): { label: string; to: string }[] {
  const last = trail.at(-1);
  return last?.to === path ? [...trail] : [...trail, { label: title, to: path }];
}

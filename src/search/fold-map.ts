import type { CharMap } from './units.ts';

/** Reads the map that the manifest carries: pairs of characters in a row. */
export function readCharMap(text: string): CharMap {
  const chars = [...text];
  const map = new Map<string, string>();
  for (let at = 0; at + 1 < chars.length; at += 2) map.set(chars[at]!, chars[at + 1]!);
  return map;
}

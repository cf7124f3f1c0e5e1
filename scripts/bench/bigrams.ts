/** Overlapping pairs of Han characters, and whole words of anything else. */
export function bigrams(text: string): string[] {
  const runs =
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/\p{Script=Han}+|[a-z0-9.%]+/gu) ?? [];
  return runs.flatMap((run) => {
    const chars = [...run];
    if (!/\p{Script=Han}/u.test(run) || chars.length === 1) return [run];
    return chars.slice(1).map((char, at) => chars[at]! + char);
  });
}

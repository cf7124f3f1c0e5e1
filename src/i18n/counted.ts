interface Counted {
  value: string;
  unit: string;
  label?: string | undefined;
  printed?: string | undefined;
}

/** What a label counts, and how a bare number of it is said. */
const counters: readonly (readonly [noun: RegExp, said: (counted: Counted) => string])[] = [
  // 第一等次 is a class that several share, no rank: it is said as it is printed.
  [/等次(?:（|$)/, ({ value, printed }) => (printed?.startsWith('第') ? `${printed}等次` : value)],
  [/步骤(?:（|$)/, ({ value }) => `${value}步`],
  [/的对数(?:（|$)/, ({ value }) => `${value}对`],
];

/**
 * A number for which the list of units has no word, said with the word of its label, and a printed 首
 * as the first of its kind there (全国首个), no place in a ranking. Undefined where the unit says enough.
 */
export function countedText(counted: Counted): string | undefined {
  const { unit, label = '', printed } = counted;
  if (unit === 'rank' && printed === '首') return `${/全[国省市县]/.exec(label)?.[0] ?? ''}首个`;
  if (unit !== 'none') return undefined;
  return counters.find(([noun]) => noun.test(label))?.[1](counted);
}

import type { Entry, KnowledgeBase } from '../../src/domain/knowledge-base.ts';
import { makeKnowledgeBase } from '../../src/domain/knowledge-base.ts';
import { blockText } from '../../src/mdx/render-body.ts';
import { namesOf, textsOf, type SearchRecord } from '../../src/search/record.ts';
import type { CharMap } from '../../src/search/units.ts';
import { Random } from './random.ts';

/**
 * A knowledge base of `size` entries: the real ones, and others made of them, whose names are halves
 * of two real names, so that what staff ask for by name has one answer. Three in five of the
 * made sentences are real ones with other numbers and places, two are words in the order of a
 * Markov chain over the real text.
 */
export function grow(kb: KnowledgeBase, size: number): KnowledgeBase {
  const real = [...kb.entries.values()];
  const random = new Random(size);
  const pick = <T>(list: readonly T[]): T => random.pick(list);
  const sentences = real.flatMap((entry) =>
    entry.body.blocks.flatMap(
      (block) => blockText(block, kb).match(/[^。！？；]+[。！？；]?/gu) ?? [],
    ),
  );
  const places = real
    .filter(({ kind }) => kind === 'county' || kind === 'region')
    .map(({ data }) => data.title.replace(/[县市区省]$/u, ''));
  const syllables = [...new Set(places.join(''))];
  const made = Array.from({ length: 400 }, () => pick(syllables) + pick(syllables));
  const chain = markovChain(sentences);
  const vary = (text: string): string =>
    text
      .replace(new RegExp(places.join('|'), 'gu'), () => pick(made))
      .replace(/\d+/gu, (digits) => String(Math.floor(random.next() * 10 ** digits.length)));
  const walk = (): string => {
    let word = pick(chain.firsts);
    let text = word;
    while (text.length < 60) {
      word = pick(chain.next.get(word) ?? ['。']);
      text += word;
      if (word === '。') break;
    }
    return text;
  };
  const sentence = (): string => (random.next() < 0.6 ? vary(pick(sentences)) : walk());
  const entries: Entry[] = [...real];
  for (let number = 1; entries.length < size; number += 1) {
    const model = real[number % real.length]!;
    const suffix = `-x${number.toString(36)}`;
    const other = pick(real);
    const data = withTexts(model.data, vary) as typeof model.data & Record<string, unknown>;
    data.id = model.id + suffix;
    data.title = vary(pick(made) + joined(model.data.title, other.data.title)).slice(0, 118);
    data.aliases = model.data.aliases.map((alias) =>
      vary(pick(made) + joined(alias, pick(other.data.aliases) ?? other.data.title)).slice(0, 118),
    );
    if (data.english && other.data.english)
      data.english = `${joined(data.english, other.data.english)} ${number}`;
    data.summary = sentence().slice(0, 390);
    const blocks = model.body.blocks.map((block) => {
      let text = '';
      while (text.length < blockText(block, kb).length) text += sentence();
      return [text];
    });
    entries.push({
      ...model,
      id: data.id,
      data,
      body: { segments: [], blocks, headings: [] },
    } as unknown as Entry);
  }
  return makeKnowledgeBase(kb.site, entries);
}

/** Data with other words and digits where it is printed; what ties it to others stays. */
function withTexts(value: unknown, vary: (text: string) => string, key = ''): unknown {
  if (typeof value === 'string') return printedKeys.has(key) ? vary(value) : value;
  if (Array.isArray(value)) return value.map((each) => withTexts(each, vary, key));
  if (
    value === null ||
    typeof value !== 'object' ||
    Object.getPrototypeOf(value) !== Object.prototype
  )
    return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [name, withTexts(each, vary, name)]),
  );
}

const printedKeys = new Set([
  'number',
  'label',
  'note',
  'printed',
  'value',
  'definition',
  'locator',
]);

/** The first half of one name and the second of another: like both, and equal to neither. */
function joined(one: string, other: string): string {
  const [head, tail] = [[...one], [...other]];
  return [...head.slice(0, head.length / 2), ...tail.slice(tail.length / 2)].join('');
}

function markovChain(sentences: readonly string[]): {
  firsts: string[];
  next: Map<string, string[]>;
} {
  const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
  const firsts: string[] = [];
  const next = new Map<string, string[]>();
  for (const sentence of sentences) {
    const words = [...segmenter.segment(sentence)].map(({ segment }) => segment);
    if (words[0]) firsts.push(words[0]);
    for (const [at, word] of words.entries()) {
      const after = words[at + 1];
      if (after !== undefined) next.set(word, [...(next.get(word) ?? []), after]);
    }
  }
  return { firsts, next };
}

/** Every text of a record for the other engines: names first, then the text in reading order. */
export const linesOf = (record: SearchRecord): string[] => [
  ...namesOf(record),
  ...textsOf(record).map(({ text }) => text),
];

/**
 * The judge, by other means than the engine: letters, digits, percent signs and decimal points of
 * a text in one form, all else left out. A record holds a string if one of its lines does.
 */
export function plainText(text: string, map: CharMap): string {
  const folded = [
    ...text
      .replace(/(?<=\d)[\u2009\u202f,](?=\d{3}(?!\d))/gu, '')
      .normalize('NFKC')
      .toLowerCase(),
  ]
    .map((char) => map.get(char) ?? char)
    .join('')
    .normalize('NFKD');
  return folded.replace(/(?<!\p{Nd})\.|\.(?!\p{Nd})|[^\p{L}\p{N}%‰.]/gu, '');
}

/** Random strings of 2 to 8 characters of the texts, of which at least two can be searched. */
export function randomStrings(
  records: readonly SearchRecord[],
  count: number,
  map: CharMap,
  seed: number,
): { text: string; record: number }[] {
  const random = new Random(seed);
  const lines = records.map(linesOf);
  const strings: { text: string; record: number }[] = [];
  while (strings.length < count) {
    const record = Math.floor(random.next() * records.length);
    const own = lines[record]!;
    const line = own[Math.floor(random.next() * own.length)]!;
    const length = 2 + Math.floor(random.next() * 7);
    const from = Math.floor(random.next() * Math.max(1, line.length - length + 1));
    const text = line.slice(from, from + length);
    if ([...plainText(text, map)].length < 2 || text.length < length) continue;
    strings.push({ text, record });
  }
  return strings;
}

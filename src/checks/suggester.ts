import { nearest } from '../domain/nearest.ts';

const letters = 32;
const longlist = 64;
const maxQuestions = 1000;

/**
 * Offers the nearest of many known words. Counting letters first leaves few words to be compared
 * letter by letter, so that a thousand wrong references among ten thousand ids are answered in a
 * second or two; after that many different questions no more are.
 */
export class Suggester {
  private readonly known: readonly { word: string; counts: Uint8Array }[];
  private readonly answers = new Map<string, string | undefined>();

  constructor(words: Iterable<string>) {
    this.known = [...words].map((word) => ({ word, counts: countsOf(word) }));
  }

  nearest(word: string): string | undefined {
    if (this.answers.has(word) || this.answers.size >= maxQuestions) return this.answers.get(word);
    const counts = countsOf(word);
    const byDistance: string[][] = [];
    for (const known of this.known) {
      (byDistance[distance(counts, known.counts)] ??= []).push(known.word);
    }
    const answer = nearest(word, byDistance.flat().slice(0, longlist));
    this.answers.set(word, answer);
    return answer;
  }
}

function countsOf(word: string): Uint8Array {
  const counts = new Uint8Array(letters);
  for (let index = 0; index < word.length; index += 1)
    counts[word.charCodeAt(index) % letters]! += 1;
  return counts;
}

function distance(a: Uint8Array, b: Uint8Array): number {
  let sum = 0;
  for (let index = 0; index < letters; index += 1) sum += Math.abs(a[index]! - b[index]!);
  return sum;
}

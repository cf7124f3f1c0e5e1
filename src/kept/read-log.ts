import { AsyncLocalStorage } from 'node:async_hooks';

import type { Reads } from '../domain/reads.ts';
import { fingerprint } from './fingerprint.ts';

/** What readers asked and what the answers said, in a form to be written down. */
export interface ReadRecord {
  /** Each question that was asked, with its key and the fingerprint of its answer. */
  asked: (readonly [question: string, key: string, print: string])[];
  /** By the name of a reader: the fingerprint of what it was given, and its questions as places in `asked`. */
  readers: Record<string, { given: string; asked: number[] }>;
}

type Answers = Readonly<Record<string, (key: string) => unknown>>;

/** Notes which reader asks which questions, and tells which readers of an earlier time would hear the same. */
export class ReadLog implements Reads {
  /** Answers every question by its id; set before anybody reads. */
  answers: Answers = {};
  readonly #before: ReadRecord | undefined;
  readonly #reader = new AsyncLocalStorage<Set<number> | undefined>();
  readonly #numbers = new Map<string, Map<string, number>>();
  readonly #asked: { question: string; key: string; print?: string }[] = [];
  readonly #readers = new Map<string, { given: string; asked: Set<number> }>();
  readonly #same: (boolean | undefined)[] = [];

  constructor(before?: ReadRecord) {
    this.#before = before;
  }

  note(question: string, key: string): void {
    const reader = this.#reader.getStore();
    if (reader) reader.add(this.#number(question, key));
  }

  apart<Result>(run: () => Result): Result {
    return this.#reader.run(undefined, run);
  }

  /**
   * Whether somebody has to read again: unless a reader of that name was there before, was given the
   * same and would hear the same answers to all it asked.
   */
  isNeeded(name: string, given: unknown): boolean {
    const reader = { given: this.apart(() => fingerprint(given)), asked: new Set<number>() };
    this.#readers.set(name, reader);
    const before = this.#before?.readers[name];
    if (before?.given !== reader.given || !before.asked.every((place) => this.#isSame(place))) {
      return true;
    }
    for (const place of before.asked) {
      const [question, key] = this.#before!.asked[place]!;
      reader.asked.add(this.#number(question, key));
    }
    return false;
  }

  /** Runs a needed reader, to the end of its promise, and keeps what it asks. */
  read<Result>(name: string, run: () => Result): Result {
    return this.#reader.run(this.#readers.get(name)?.asked, run);
  }

  record(): ReadRecord {
    return {
      asked: this.#asked.map((one) => [one.question, one.key, this.#printOf(one)] as const),
      readers: Object.fromEntries(
        this.#readers
          .entries()
          .map(([name, { given, asked }]) => [name, { given, asked: [...asked] }]),
      ),
    };
  }

  #isSame(place: number): boolean {
    const [question, key, print] = this.#before!.asked[place]!;
    // A question that this version does not know has no answer to compare.
    if (!(question in this.answers)) return false;
    const one = this.#asked[this.#number(question, key)]!;
    return (this.#same[place] ??= this.#printOf(one) === print);
  }

  #printOf(one: { question: string; key: string; print?: string }): string {
    return (one.print ??= this.apart(() => fingerprint(this.answers[one.question]!(one.key))));
  }

  #number(question: string, key: string): number {
    let keys = this.#numbers.get(question);
    if (!keys) {
      if (!(question in this.answers)) {
        throw new Error(`the question ${question} has no line in src/kept/answers.ts`);
      }
      this.#numbers.set(question, (keys = new Map()));
    }
    let number = keys.get(key);
    if (number === undefined) {
      number = this.#asked.push({ question, key }) - 1;
      keys.set(key, number);
    }
    return number;
  }
}

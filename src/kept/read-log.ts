import { AsyncLocalStorage } from 'node:async_hooks';

import type { Reads } from '../domain/reads.ts';
import { fingerprint, insistOnPlain } from './fingerprint.ts';
import type { Reader, ReadRecord } from './read-record.ts';

type Answers = Readonly<Record<string, (key: string) => unknown>>;

interface Asked {
  question: string;
  key: string;
  /** Of the answer now; absent until somebody needs it. */
  print?: string;
  /** Of the answer before. */
  before?: string;
}

/** Somebody who reads now. Pages are read by turns, so that a number may stand in `asked` twice. */
interface Reading {
  id: number;
  asked: number[];
}

/** Answers of each question that are looked at for what JSON leaves out. */
const lookedAt = 20;

/** Notes which reader asks which questions, and tells which readers of an earlier time would hear the same. */
export class ReadLog implements Reads {
  /** Answers every question by its id; set before anybody reads. */
  answers: Answers = {};
  readonly #before: ReadonlyMap<string, Reader>;
  readonly #asked: Asked[];
  readonly #numbers = new Map<string, Map<string, number>>();
  readonly #readers = new Map<string, Reader>();
  #readings = 0;
  readonly #reader = new AsyncLocalStorage<Reading | undefined>();
  /** The id of who asked each question last; most are asked many times by one page. */
  readonly #askedBy: number[] = [];
  readonly #given = new WeakMap<object, string>();
  readonly #looked = new Map<string, number>();

  /** With what was read the last time: its questions keep their places. */
  constructor(before: ReadRecord = { asked: [], readers: new Map() }) {
    this.#before = before.readers;
    this.#asked = before.asked.map(({ question, key, print }) => ({
      question,
      key,
      before: print,
    }));
    for (const [number, { question, key }] of this.#asked.entries()) {
      this.#keysOf(question).set(key, number);
    }
  }

  note(question: string, key: string): void {
    const reader = this.#reader.getStore();
    if (!reader) return;
    const keys = this.#keysOf(question);
    let number = keys.get(key);
    if (number === undefined) {
      if (!(question in this.answers)) {
        throw new Error(`the question ${question} has no line in src/kept/answers.ts`);
      }
      number = this.#asked.push({ question, key }) - 1;
      keys.set(key, number);
    }
    if (this.#askedBy[number] === reader.id) return;
    this.#askedBy[number] = reader.id;
    reader.asked.push(number);
  }

  apart<Result>(run: () => Result): Result {
    return this.#reader.run(undefined, run);
  }

  /**
   * Whether somebody has to read again: unless a reader of that name was there before, was given the
   * same and would hear the same answers to all it asked.
   */
  isNeeded(name: string, given: readonly unknown[]): boolean {
    const reader = { given: this.#printOfGiven(name, given), asked: '' };
    this.#readers.set(name, reader);
    const before = this.#before.get(name);
    if (before?.given !== reader.given || !numbersOf(before).every((one) => this.#isSame(one))) {
      return true;
    }
    reader.asked = before.asked;
    return false;
  }

  /** Runs a needed reader, to the end of its promise, and keeps what it asks. */
  read<Result>(name: string, run: () => Result): Result {
    const reader = this.#readers.get(name);
    if (!reader) return this.apart(run);
    const reading: Reading = { id: (this.#readings += 1), asked: [] };
    const result = this.#reader.run(reading, run);
    const end = (): void => {
      reader.asked = [...new Set(reading.asked)].join(' ');
    };
    if (result instanceof Promise) return result.finally(end) as Result;
    end();
    return result;
  }

  /** A question that nobody asks any more keeps its place, with no answer. */
  record(): ReadRecord {
    const used = new Uint8Array(this.#asked.length);
    for (const reader of this.#readers.values()) {
      for (const number of numbersOf(reader)) used[number] = 1;
    }
    return {
      asked: this.#asked.map((one, number) => ({
        question: one.question,
        key: one.key,
        print: used[number] ? this.#printOf(one) : '',
      })),
      readers: this.#readers,
    };
  }

  #isSame(number: number): boolean {
    const one = this.#asked[number]!;
    // A question that this version does not know has no answer to compare.
    return one.question in this.answers && this.#printOf(one) === one.before;
  }

  #printOf(one: Asked): string {
    const { question, key } = one;
    return (one.print ??= this.apart(() => this.#print(question, this.answers[question]!(key))));
  }

  #print(question: string, answer: unknown): string {
    const looked = this.#looked.get(question) ?? 0;
    if (looked < lookedAt) insistOnPlain(answer);
    this.#looked.set(question, looked + 1);
    return fingerprint(answer);
  }

  /** What several readers are given is looked at once. */
  #printOfGiven(name: string, given: readonly unknown[]): string {
    const label = `given ${name.replace(/[^/]*\/$/, '')}`;
    const prints = given.map((part) => {
      if (typeof part !== 'object' || part === null) return part;
      const known = this.#given.get(part) ?? this.#print(label, part);
      this.#given.set(part, known);
      return known;
    });
    return prints.length === 1 ? String(prints[0]) : fingerprint(prints);
  }

  #keysOf(question: string): Map<string, number> {
    const keys = this.#numbers.get(question) ?? new Map<string, number>();
    this.#numbers.set(question, keys);
    return keys;
  }
}

const numbersOf = ({ asked }: Reader): number[] =>
  asked === '' ? [] : asked.split(' ').map(Number);

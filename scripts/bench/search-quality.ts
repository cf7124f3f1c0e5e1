import type { SearchRecord } from '../../src/search/record.ts';
import type { CharMap } from '../../src/search/units.ts';
import { linesOf, plainText } from './search-corpus.ts';
import type { Outcome } from './search-harness.ts';

export type Ask = (
  question: string,
) => Promise<Omit<Outcome, 'records'> & { records: number[]; cpu: number }>;

export interface Question {
  type: string;
  q: string;
  must?: string[];
  not?: string[];
}

/** How well random strings of the text were found, and how fast. */
export interface StringQuality {
  /** Random strings: origin found; results that hold the string; origin in the first ten. */
  found: number;
  correct: number;
  firstTen: number;
  /** From a question to ten results in the page, in milliseconds, each question asked once. */
  p50: number;
  p95: number;
  /** The same in processor time of the page, which other work on the machine does not stretch. */
  cpu50: number;
  cpu95: number;
}

/** Staff questions: mean reciprocal rank, recall, answers with a forbidden entry, absent answered. */
export interface QuestionQuality {
  mrr: number;
  recall: number;
  forbidden: number;
  absentAnswered: number;
}

type Judge = (record: number, text: string) => boolean;

export function judgeOf(
  records: readonly SearchRecord[],
  map: CharMap,
): Judge & { count: (text: string) => number } {
  const plain = records.map((record) =>
    linesOf(record)
      .map((line) => plainText(line, map))
      .join('\n'),
  );
  // A blank divides terms: a result is right when it holds each of them.
  const judge = (record: number, text: string): boolean =>
    text
      .trim()
      .split(/\s+/u)
      .every((term) => plain[record]?.includes(plainText(term, map)) ?? false);
  const count = (text: string): number => {
    const wanted = plainText(text, map);
    return plain.filter((each) => each.includes(wanted)).length;
  };
  return Object.assign(judge, { count });
}

export async function measureStrings(
  strings: readonly { text: string; record: number }[],
  ask: Ask,
  judge: ReturnType<typeof judgeOf>,
): Promise<StringQuality> {
  let found = 0;
  let results = 0;
  let correct = 0;
  let rare = 0;
  let rareFirst = 0;
  const times: number[] = [];
  const cpu: number[] = [];
  for (const { text, record } of strings) {
    const outcome = await ask(text);
    times.push(outcome.ms);
    cpu.push(outcome.cpu);
    const rank = outcome.records.indexOf(record);
    if (rank !== -1) found += 1;
    else if (process.env['BENCH_DEBUG']) console.error('missed', JSON.stringify(text), record);
    results += outcome.records.length;
    const right = outcome.records.filter((each) => judge(each, text)).length;
    correct += right;
    if (process.env['BENCH_DEBUG'] && right < outcome.records.length)
      console.error('wrong', JSON.stringify(text), right, outcome.records.length, outcome.ms);
    if (process.env['BENCH_DEBUG'] && outcome.ms > 30)
      console.error('slow', JSON.stringify(text), outcome.ms);
    if (judge.count(text) <= 10) {
      rare += 1;
      if (rank !== -1 && rank < 10) rareFirst += 1;
    }
  }
  const at = (list: readonly number[], share: number): number => {
    const sorted = [...list].sort((a, b) => a - b);
    return round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!);
  };
  return {
    found: round((100 * found) / strings.length),
    correct: round((100 * correct) / Math.max(1, results)),
    firstTen: round((100 * rareFirst) / Math.max(1, rare)),
    p50: at(times, 0.5),
    p95: at(times, 0.95),
    cpu50: at(cpu, 0.5),
    cpu95: at(cpu, 0.95),
  };
}

export async function measureQuestions(
  questions: readonly Question[],
  ask: Ask,
  records: readonly SearchRecord[],
): Promise<QuestionQuality> {
  const number = new Map(records.map(({ id }, index) => [id, index]));
  let reciprocal = 0;
  let asked = 0;
  let wanted = 0;
  let got = 0;
  let forbidden = 0;
  let absentAnswered = 0;
  for (const { q, must = [], not = [] } of questions) {
    const { records: listed, waiting } = await ask(q);
    const shown = listed.slice(0, listed.length - waiting);
    if (must.length === 0) {
      if (shown.length > 0) absentAnswered += 1;
      if (process.env['BENCH_DEBUG'] && shown.length > 0) console.error('absent', q, shown.length);
      continue;
    }
    asked += 1;
    const ranks = must.map((id) => shown.indexOf(number.get(id) ?? -2));
    const first = Math.min(...ranks.filter((rank) => rank !== -1), Infinity);
    reciprocal += 1 / (first + 1);
    wanted += must.length;
    got += ranks.filter((rank) => rank !== -1).length;
    const bad = not.filter((id) => shown.includes(number.get(id) ?? -2));
    if (bad.length > 0) forbidden += 1;
    if (process.env['BENCH_DEBUG'] && (first > 0 || ranks.includes(-1) || bad.length > 0)) {
      console.error(
        q,
        'ranks',
        must.map((id, at) => `${id}:${ranks[at]}`).join(' '),
        'bad',
        bad.join(' '),
        '| first',
        shown
          .slice(0, 3)
          .map((at) => records[at]?.id)
          .join(' '),
      );
    }
  }
  return {
    mrr: Math.round((1000 * reciprocal) / asked) / 1000,
    recall: round((100 * got) / wanted),
    forbidden,
    absentAnswered,
  };
}

const round = (value: number): number => Math.round(value * 100) / 100;

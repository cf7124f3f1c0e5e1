import { describe, expect, it } from 'vitest';

import { ReadLog } from './read-log.ts';
import { formatReads, parseReads, type ReadRecord } from './read-record.ts';

/** A log whose questions are answered from a table, as another build would find it. */
function logOf(table: Record<string, unknown>, before?: ReadRecord): ReadLog {
  const log = new ReadLog(before && parseReads([...formatReads(before)].join('')));
  log.answers = { value: (key) => table[key], list: () => Object.keys(table) };
  return log;
}

/** What was read by pages that each ask for the values named. */
function built(
  table: Record<string, unknown>,
  pages: Record<string, readonly string[]>,
  before?: ReadRecord,
): { made: string[]; record: ReadRecord } {
  const log = logOf(table, before);
  const made = Object.keys(pages).filter((name) => log.isNeeded(name, ['given']));
  for (const name of made) {
    log.read(name, () => {
      for (const key of pages[name]!) log.note('value', key);
    });
  }
  return { made, record: log.record() };
}

const pages = { '/a/': ['x'], '/b/': ['x', 'y'], '/c/': [] };
const first = built({ x: 1, y: [1] }, pages);

describe('a page is made', () => {
  it('in the first build', () => {
    expect(first.made).toEqual(['/a/', '/b/', '/c/']);
  });

  it.each<[string, Record<string, unknown>, string[]]>([
    ['never again while all answers stay', { x: 1, y: [1] }, []],
    ['when one of its answers has changed', { x: 1, y: [2] }, ['/b/']],
    ['when an answer that it shares has changed', { x: 2, y: [1] }, ['/a/', '/b/']],
    ['when there is no answer any more', { x: 1 }, ['/b/']],
    ['not for an answer that it never asked', { x: 1, y: [1], z: 3 }, []],
  ])('%s', (_, table, made) => {
    expect(built(table, pages, first.record).made).toEqual(made);
  });

  it('when it was not there before', () => {
    const more = { ...pages, '/d/': ['x'] };
    expect(built({ x: 1, y: [1] }, more, first.record).made).toEqual(['/d/']);
  });

  it('when it is given something else', () => {
    const log = logOf({ x: 1, y: [1] }, first.record);
    expect(log.isNeeded('/a/', ['given'])).toBe(false);
    expect(log.isNeeded('/a/', ['another'])).toBe(true);
    expect(log.isNeeded('/a/', ['given', 2])).toBe(true);
  });

  it('when this version does not know one of its questions', () => {
    const log = logOf({ x: 1 }, first.record);
    log.answers = {};
    expect(log.isNeeded('/a/', ['given'])).toBe(true);
    expect(log.isNeeded('/c/', ['given'])).toBe(false);
  });
});

describe('what a page that stays has read', () => {
  it('still counts in the builds after', () => {
    const second = built({ x: 1, y: [2] }, pages, first.record);
    const third = built({ x: 1, y: [2] }, pages, second.record);
    expect([second.made, third.made]).toEqual([['/b/'], []]);
    expect(built({ x: 2, y: [2] }, pages, third.record).made).toEqual(['/a/', '/b/']);
  });

  it('is forgotten with the page', () => {
    const fewer = { '/a/': pages['/a/'], '/c/': pages['/c/'] };
    const second = built({ x: 1, y: [1] }, fewer, first.record);
    expect([...second.record.readers.keys()]).toEqual(['/a/', '/c/']);
    expect(second.record.asked.map(({ key, print }) => [key, print !== ''])).toEqual([
      ['x', true],
      ['y', false],
    ]);
  });
});

describe('reading', () => {
  it('counts for the page that reads, also where several are made at once', async () => {
    const log = logOf({ x: 1, y: 2 });
    for (const name of ['/a/', '/b/']) log.isNeeded(name, []);
    const page = async (name: string, key: string): Promise<void> => {
      await Promise.resolve();
      log.note('value', key);
      log.apart(() => log.note('list', ''));
      await log.read('/nobody expects it/', () => Promise.resolve(log.note('list', '')));
      log.note('value', key.toUpperCase());
      expect(name).toMatch(key === 'x' ? 'a' : 'b');
    };
    await Promise.all([
      log.read('/a/', () => page('/a/', 'x')),
      log.read('/b/', () => page('/b/', 'y')),
    ]);
    const { asked, readers } = log.record();
    const keysOf = (name: string): string[] =>
      readers
        .get(name)!
        .asked.split(' ')
        .map((place) => asked[Number(place)]!.key);
    expect([keysOf('/a/'), keysOf('/b/')]).toEqual([
      ['x', 'X'],
      ['y', 'Y'],
    ]);
  });

  it('counts for nobody outside a page', () => {
    const log = logOf({ x: 1 });
    log.note('value', 'x');
    expect(log.record()).toEqual({ asked: [], readers: new Map() });
  });

  it('of a question without an answer is refused', () => {
    const log = logOf({});
    log.isNeeded('/a/', []);
    expect(() => log.read('/a/', () => log.note('who knows', ''))).toThrow(
      'the question who knows has no line in src/kept/answers.ts',
    );
  });
});

it.each([
  ['a map', { deep: [new Map()] }],
  ['a function', [() => 1]],
  ['an instance of a class', /a/],
  ['a large integer', 1n],
])('an answer that JSON cannot compare is refused: %s', (_, answer) => {
  const log = logOf({});
  expect(() => log.isNeeded('/a/', [[answer]])).toThrow('what JSON leaves out');
});

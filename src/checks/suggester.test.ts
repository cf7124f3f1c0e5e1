import { expect, test } from 'vitest';

import { cpuTime } from '../../tests/fixtures/cpu-time.ts';
import { Suggester } from './suggester.ts';

const ids = ['double-random', 'double-random-share', 'panan', 'longquan', 'zhejiang-14fyp-2-1'];

test.each([
  ['duoble-random', 'double-random'],
  ['double-random-shar', 'double-random-share'],
  ['pannan', 'panan'],
  ['lonqquan', 'longquan'],
  ['zhejiang-14fpy-2-1', 'zhejiang-14fyp-2-1'],
])('%s is offered %s', (word, offer) => {
  expect(new Suggester(ids).nearest(word)).toBe(offer);
});

test.each(['something-else', '', 'x', '磐安'])('%j is offered nothing', (word) => {
  expect(new Suggester(ids).nearest(word)).toBeUndefined();
});

test('a thousand questions among ten thousand ids are answered within five seconds', () => {
  const many = Array.from(
    { length: 10_000 },
    (_, index) => `county-${index}-measure-${index % 97}`,
  );
  const suggester = new Suggester(many);
  const words = many.slice(0, 1000);
  let answers: unknown[] = [];
  expect(
    cpuTime(() => {
      answers = words.map((word) => suggester.nearest(`x${word}`));
    }),
  ).toBeLessThan(5000);
  expect(answers).toEqual(words);
});

test('beyond a thousand different questions nothing is offered', () => {
  const suggester = new Suggester(['panan']);
  for (let index = 0; index < 1000; index += 1) suggester.nearest(`word-${index}`);
  expect(suggester.nearest('pannan')).toBeUndefined();
});

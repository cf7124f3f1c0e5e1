import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { indexOf, map, record } from './index.fixture.ts';
import { hitsOf, type Index } from './term-hits.ts';
import { unitsOf } from './units.ts';

const ask = async (text: string, index: Index): Promise<Map<number, number>> =>
  hitsOf(unitsOf(text, map).chars, index);

describe('what a row of characters finds', () => {
  const index = indexOf([
    record('放心消费', '讲的是别的事。'),
    record('放心消费单位', '讲的是别的事。'),
    record('全省放心消费', '讲的是别的事。'),
    record('别的事', '先讲别的，再讲放心消费。'),
    record('又一件', '放心消费在前。', ['放心消费']),
    record('无关', '放下心来。'),
  ]);

  it('puts the name itself first, then other names, beginnings, inner parts, and text last', async () => {
    const scores = await ask('放心消费', index);
    const order = [...scores].sort(([, a], [, b]) => b - a).map(([number]) => number);
    expect(order).toEqual([0, 4, 1, 2, 3]);
  });

  it('finds nothing for what stands nowhere in a row', async () => {
    expect(await ask('消费放心', index)).toEqual(new Map());
    expect(await ask('费单位讲', index)).toEqual(new Map());
  });

  it('finds a single character wherever it stands', async () => {
    expect([...(await ask('省', index)).keys()]).toEqual([2]);
  });
});

const letters = fc.constantFrom(...'甲乙丙12a，');
const text = fc.array(letters, { minLength: 1, maxLength: 12 }).map((chars) => chars.join(''));

it('finds the same whether pairs are indexed in shards or not', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(text, text), { minLength: 1, maxLength: 7 }),
      fc.array(fc.tuple(letters, letters), { maxLength: 12 }),
      text,
      async (rows, pairs, question) => {
        const records = rows.map(([title, body]) => record(title, body));
        const plain = await ask(question, indexOf(records));
        const sharded = await ask(
          question,
          indexOf(
            records,
            pairs.map((pair) => pair.join('')),
          ),
        );
        const sorted = (scores: Map<number, number>): unknown =>
          [...scores].sort(([a], [b]) => a - b);
        if (unitsOf(question, map).chars.length > 1) {
          expect(sorted(sharded)).toEqual(sorted(plain));
        }
      },
    ),
    { numRuns: 400 },
  );
});

import fc from 'fast-check';
import { expect, it } from 'vitest';

import type { PreparedRecord } from '../../src/search/prepare.ts';
import { pairsOf, pairsToWords } from '../../src/search/token.ts';
import { readCbor } from './cbor.ts';
import { unpack } from './pagefind-files.ts';
import { Postings } from './postings.ts';

const stretch = (text: string): string[] => pairsOf([...text]);

const record = (names: string[], texts: string[]): PreparedRecord => ({
  names: names.map(stretch),
  texts: texts.map(stretch),
});

const records = [
  record(['甲乙丙', '乙丙'], ['丙丁戊甲乙丙丁', '甲乙', 'ab12']),
  record(['丙丁'], ['甲乙甲乙甲乙', '戊己'.repeat(300), '甲乙']),
  record(['𠀀𠀁丙'], ['𠀀𠀁', '甲']),
];

/** What Pagefind writes of the same words: a full stop is a word that it counts and leaves out. */
async function byPagefind(): Promise<Buffer> {
  process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = '1000000';
  const pagefind = await import('pagefind');
  const { index } = await pagefind.createIndex({ forceLanguage: 'xx' });
  for (const [at, { names, texts }] of records.entries()) {
    const words = [...names, ...texts].flatMap((pairs) => [...pairsToWords(pairs), '.']).join(' ');
    await index!.addHTMLFile({
      url: `/${at}/`,
      // Weight 25 / 24 is the one that is stored without a mark for each word.
      content: `<html lang="xx"><body data-pagefind-body data-pagefind-weight="1.045">${words}</body></html>`,
    });
  }
  const { files } = await index!.getFiles();
  await pagefind.close();
  const chunks = files.filter(({ path }) => path.endsWith('.pf_index'));
  expect(chunks).toHaveLength(1);
  return unpack(chunks[0]!.content);
}

const posted = (list: readonly PreparedRecord[], shardSize = 1000): Postings => {
  const postings = new Postings(shardSize);
  for (const each of list) postings.add(each);
  return postings;
};

it('writes, byte for byte, what Pagefind itself makes of the same words', async () => {
  const [chunk, ...others] = [...posted(records).chunks(1e9)];
  expect(others).toEqual([]);
  expect(Buffer.from(chunk!.bytes).toString('hex')).toBe((await byPagefind()).toString('hex'));
});

it('divides the words into chunks in order, each word in one of them', () => {
  const whole = [...posted(records).chunks(1e9)];
  const parts = [...posted(records).chunks(30)];
  expect(parts.length).toBeGreaterThan(5);
  expect(parts[0]!.from).toBe(whole[0]!.from);
  expect(parts.at(-1)!.to).toBe(whole[0]!.to);
  for (const [at, { from, to }] of parts.entries()) {
    expect(from <= to).toBe(true);
    if (at > 0) expect(parts[at - 1]!.to < from).toBe(true);
  }
});

it('lists a pair as common when it stands on more records than a shard covers', () => {
  expect(posted(records, 1).common()).toEqual(expect.arrayContaining(['甲乙', '丙丁']));
  expect(posted(records, 2).common()).toEqual([]);
});

it('writes a common word once for each shard, with the same postings together', () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(fc.constantFrom('甲乙', '乙丙丁', '丁甲'), { maxLength: 3 }), {
        minLength: 1,
        maxLength: 9,
      }),
      (texts) => {
        const list = texts.map((own) => record(['名字'], own));
        const plain = [...posted(list).chunks(1e9)][0]!;
        const sharded = [...posted(list, 2).chunks(1e9)][0]!;
        expect(flat(sharded.bytes)).toEqual(flat(plain.bytes));
      },
    ),
  );
});

/** `word page place` of each posting, shards of a word taken together. */
function flat(bytes: Uint8Array): string[] {
  const [words] = readCbor(bytes) as unknown as [[string, [number, number[], []][], []][]];
  return words
    .flatMap(([word, postings]) => {
      let page = 0;
      return postings.flatMap(([delta, places]) => {
        page += delta;
        let place = 0;
        return places.map((step) => `${word.slice(0, 6)} ${page} ${(place += step)}`);
      });
    })
    .sort();
}

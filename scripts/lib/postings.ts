import { pairsToWords, wordInShard } from '../../src/search/token.ts';
import type { PreparedRecord } from '../../src/search/prepare.ts';
import { Cbor } from './cbor.ts';

/** A stretch of an index: words from `from` to `to` with their postings, as CBOR. */
export interface Chunk {
  from: string;
  to: string;
  bytes: Uint8Array;
}

/** Postings of a word in one shard: all but the number of the first page, which depends on use. */
interface Segment {
  shard: number;
  pages: number;
  first: number;
  last: number;
  postings: Cbor;
}

interface Word {
  /** The first pair that was written so. */
  pair: string;
  segments: Segment[];
}

/**
 * The postings of a Pagefind 1.6.0 index, written directly instead of through Pagefind's own
 * indexer, which takes many times the memory and time for text that needs neither its HTML reader
 * nor its segmenter. The form, as its browser part reads it:
 *
 *     chunk   = [[word, [posting, …], []], …]            words in order
 *     posting = [page − page before, [place − place before, …], []]
 */
export class Postings {
  private readonly words = new Map<string, Word>();
  private readonly shardSize: number;
  private records = 0;

  /** `shardSize`: how many records a word may stand on before it is indexed in shards. */
  constructor(shardSize: number) {
    this.shardSize = shardSize;
  }

  /** Adds the next record. Places are counted in words; a stop after each stretch takes one. */
  add({ names, texts }: PreparedRecord): void {
    const record = this.records;
    this.records += 1;
    const places = new Map<string, number[]>();
    const pairs = new Map<string, string>();
    let at = 0;
    for (const stretch of [...names, ...texts]) {
      for (const [index, word] of pairsToWords(stretch).entries()) {
        const own = places.get(word);
        if (own) own.push(at);
        else {
          places.set(word, [at]);
          pairs.set(word, stretch[index]!);
        }
        at += 1;
      }
      at += 1;
    }
    for (const [word, own] of places) this.post(word, pairs.get(word)!, record, own);
  }

  /** Pairs whose words stand on more records than a shard covers. */
  common(): string[] {
    return [...this.words.values()].filter((word) => this.isCommon(word)).map(({ pair }) => pair);
  }

  /** How many bytes the chunks take together. */
  get size(): number {
    let bytes = 0;
    for (const { segments } of this.words.values()) {
      bytes += 10;
      for (const { postings } of segments) bytes += postings.length + 3;
    }
    return bytes;
  }

  /** All words in chunks of about `chunkBytes`. */
  *chunks(chunkBytes: number): Generator<Chunk> {
    let entries = new Cbor();
    let count = 0;
    let from = '';
    let to = '';
    const chunk = (): Chunk => {
      const bytes = new Cbor();
      bytes.array(1).array(count).append(entries);
      return { from, to, bytes: bytes.bytes() };
    };
    for (const [word, segments] of this.indexed()) {
      const pages = segments.reduce((sum, segment) => sum + segment.pages, 0);
      const bytes = segments.reduce((sum, { postings }) => sum + postings.length + 3, 10);
      if (count > 0 && entries.length + bytes / 2 > chunkBytes) {
        yield chunk();
        entries = new Cbor();
        count = 0;
      }
      if (count === 0) from = word;
      to = word;
      count += 1;
      entries.array(3).text(word).array(pages);
      let before = 0;
      for (const { first, last, postings } of segments) {
        entries
          .array(3)
          .uint(first - before)
          .append(postings);
        before = last;
      }
      entries.array(0);
    }
    if (count > 0) yield chunk();
  }

  private isCommon({ segments }: Word): boolean {
    return segments.reduce((sum, { pages }) => sum + pages, 0) > this.shardSize;
  }

  /** Words as they are indexed, in order; a common one is a word of its own in each shard. */
  private indexed(): [string, Segment[]][] {
    const all: [string, Segment[]][] = [];
    for (const [word, entry] of this.words) {
      if (!this.isCommon(entry)) all.push([word, entry.segments]);
      else
        for (const segment of entry.segments)
          all.push([wordInShard(word, segment.shard), [segment]]);
    }
    return all.sort(([a], [b]) => (a < b ? -1 : 1));
  }

  private post(word: string, pair: string, record: number, places: readonly number[]): void {
    const known = this.words.get(word) ?? { pair, segments: [] };
    if (known.segments.length === 0) this.words.set(word, known);
    const shard = Math.floor(record / this.shardSize);
    let segment = known.segments.at(-1);
    if (segment?.shard === shard) {
      segment.postings.array(3).uint(record - segment.last);
      segment.last = record;
      segment.pages += 1;
    } else {
      segment = { shard, pages: 1, first: record, last: record, postings: new Cbor() };
      known.segments.push(segment);
    }
    const { postings } = segment;
    postings.array(places.length);
    let before = 0;
    for (const place of places) {
      postings.uint(place - before);
      before = place;
    }
    postings.array(0);
  }
}

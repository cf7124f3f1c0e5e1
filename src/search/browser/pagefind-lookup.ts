import type { Hit, Lookup } from '../lookup.ts';
import { unpackRecord, type PackedRecord, type SearchRecord } from '../record.ts';

/** The part of Pagefind's JavaScript interface that the search uses. */
interface Pagefind {
  options(options: Record<string, unknown>): Promise<void>;
  init(): Promise<void>;
  preload(term: string): Promise<void>;
  search(term: string | null): Promise<{ results: PagefindResult[] }>;
}

interface PagefindResult {
  /** `<version>_<record in base 36>` */
  id: string;
  words: number[];
  data(): Promise<unknown>;
}

/** Loads Pagefind from its folder and asks it for rows of words as quoted phrases. */
export async function pagefindLookup(folder: string, version: string): Promise<Lookup> {
  const pagefind = (await import(/* @vite-ignore */ `${folder}pagefind.js`)) as Pagefind;
  await pagefind.options({ noWorker: true, metaCacheTag: version });
  await pagefind.init();
  const loaders = new Map<number, () => Promise<unknown>>();
  const records = new Map<number, SearchRecord>();
  const phrases = new Map<string, Promise<Hit[]>>();
  const hits = async (query: string | null): Promise<Hit[]> => {
    const { results } = await pagefind.search(query);
    return results.map((result) => {
      const { id, words } = result;
      const record = parseInt(id.slice(id.indexOf('_') + 1), 36);
      if (!loaders.has(record)) loaders.set(record, () => result.data());
      return { record, at: words[0] ?? 0 };
    });
  };
  return {
    phrase(words) {
      if (words.length === 0) return Promise.resolve([]);
      const query = `"${words.join(' ')}"`;
      const known = phrases.get(query) ?? hits(query);
      if (phrases.size > 400) phrases.clear();
      phrases.set(query, known);
      return known;
    },
    async prefix(start) {
      // Pagefind loads only the chunk in which the word itself would be: name the others too.
      await pagefind.preload(probes(start).join(' '));
      return hits(start);
    },
    async load(record) {
      if (!loaders.has(record)) await hits(null);
      const loader = loaders.get(record);
      if (!loader) throw new Error(`no record ${record} in the index`);
      const loaded =
        records.get(record) ?? unpackRecord(((await loader()) as { record: PackedRecord }).record);
      records.set(record, loaded);
      return loaded;
    },
  };
}

/** Words spread over everything that begins with `start`. */
function probes(start: string): string[] {
  const digits = [...'0123456789abcdefghijklmnopqrstuvwxyz'];
  return [start, ...digits.flatMap((a) => digits.map((b) => `${start}${a}${b}0`))];
}

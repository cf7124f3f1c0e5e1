import { readFacets, type FacetTable } from '../facets.ts';
import type { FindContext } from '../find.ts';
import { readCharMap } from '../fold-map.ts';
import type { Facets, Manifest, NameRow } from '../manifest.ts';
import { readReadings, spelledRows } from '../names.ts';
import { wordOf } from '../token.ts';
import { pagefindLookup } from './pagefind-lookup.ts';

export interface Session {
  context: FindContext;
  /** Filters and orders; loaded when first asked for. */
  facets: () => Promise<FacetTable>;
}

let session: Promise<Session> | undefined;

/** The search of this page, opened once; a failure is forgotten so that it can be tried again. */
export function openSession(): Promise<Session> {
  session ??= load(`${import.meta.env.BASE_URL.replace(/\/+$/, '')}/pagefind/`).catch(
    (error: unknown) => {
      session = undefined;
      throw error;
    },
  );
  return session;
}

async function load(folder: string): Promise<Session> {
  const manifest = await fetchJson<Manifest>(`${folder}zhice.json`);
  const lookup = await pagefindLookup(folder, manifest.version);
  const side = <T>(name: string): Promise<T> =>
    fetchJson<T>(`${folder}${name}?v=${manifest.version}`);
  const readings = once(async () => readReadings(await side<string>('pinyin.json')));
  const names = once(async (letter: string) => {
    const [rows, usual] = await Promise.all([
      side<NameRow[]>(`names-${letter}.json`),
      readings(''),
    ]);
    return spelledRows(rows, usual);
  });
  const table = once(async () => readFacets(await side<Facets>('facets.json')));
  return {
    context: {
      index: {
        lookup,
        manifest,
        common: commonWords(manifest.common),
        textStarts: manifest.textStarts.split(' ').map((words) => parseInt(words, 36)),
      },
      map: readCharMap(manifest.fold),
      names,
    },
    facets: () => table(''),
  };
}

/** The words of the pairs that the manifest lists, two characters each. */
function commonWords(text: string): ReadonlySet<string> {
  const chars = [...text];
  const words = new Set<string>();
  for (let at = 0; at + 1 < chars.length; at += 2) words.add(wordOf(chars[at]! + chars[at + 1]!));
  return words;
}

/** Remembers what was loaded under each name, but no failures. */
function once<T>(load: (name: string) => Promise<T>): (name: string) => Promise<T> {
  const known = new Map<string, Promise<T>>();
  return (name) => {
    const loading = known.get(name) ?? load(name);
    known.set(name, loading);
    loading.catch(() => known.delete(name));
    return loading;
  };
}

async function fetchJson<T>(url: string): Promise<T> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${response.status} ${url}`);
  return (await response.json()) as T;
}

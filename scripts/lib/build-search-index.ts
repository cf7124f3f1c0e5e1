import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import type { Entry, KnowledgeBase } from '../../src/domain/knowledge-base.ts';
import type { Graph } from '../../src/graph/build-graph.ts';
import { entryPath, withBase } from '../../src/domain/address.ts';
import { readCharMap } from '../../src/search/fold-map.ts';
import type { Manifest } from '../../src/search/manifest.ts';
import {
  indexText,
  prepareRecord,
  textStart,
  type PreparedRecord,
} from '../../src/search/prepare.ts';
import { packRecord, type SearchRecord } from '../../src/search/record.ts';
import { recordOf, recordOrder } from '../../src/search/records.ts';
import { foldMap } from './fold-map.ts';
import { facetsFile } from './search-facets.ts';
import { nameFiles } from './search-names.ts';
import { pack, readPages, renamePages, shortHash, unpack } from './pagefind-files.ts';

export interface SearchIndexInput {
  kb: KnowledgeBase;
  graph: Graph;
  base: string;
  outDir: string;
}

/** How many records a pair may stand on before it is indexed in shards. */
const shardSize = 1000;

/** Files of the bundle that a reader's browser asks for; Pagefind's own interfaces are not. */
const served = /^(?:pagefind\.js|pagefind-entry\.json|wasm\.unknown\.pagefind|index\/.*)$/;

/**
 * Writes `<outDir>/pagefind/`: the index that Pagefind makes of the prepared text, the fragments
 * with the printed text put back, and the side files (manifest, names, facets).
 */
export async function buildSearchIndex(
  input: SearchIndexInput,
): Promise<{ records: number; bytes: number }> {
  const { kb, base } = input;
  const entries = recordOrder(kb);
  const records = entries.map((entry) => recordOf(entry, kb));
  const fold = foldMap(records);
  const map = readCharMap(fold);
  const prepared = records.map((record) => prepareRecord(record, map));
  const common = commonPairs(prepared);
  const contents = prepared.map((each, index) => {
    const shard = Math.floor(index / shardSize);
    return indexText(each, (pair) => (common.has(pair) ? shard : undefined));
  });
  const bundle = await pagefindFiles(records, contents, chunkSize(prepared));
  const dir = join(input.outDir, 'pagefind');
  rmSync(dir, { recursive: true, force: true });
  let bytes = 0;
  const write = (path: string, content: Uint8Array | string): void => {
    const file = join(dir, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
    bytes += Buffer.byteLength(content);
  };

  const printed = records.map((record) => fragmentOf(record, base));
  const { files: names, readings, areFew } = nameFiles(records);
  const facets = JSON.stringify(facetsFile(entries, kb));
  const version = shortHash(
    [...printed, ...contents, facets, JSON.stringify([...names])].join('\n'),
  );
  const nameOf = (index: number): string => `${version}_${index.toString(36)}`;

  const metaFile = [...bundle].find(([path]) => path.endsWith('.pf_meta'));
  if (!metaFile) throw new Error('Pagefind wrote no list of pages.');
  const meta = unpack(metaFile[1]);
  if (readPages(meta).length !== records.length) throw new Error('Pagefind dropped records.');
  const metaBytes = pack(renamePages(meta, nameOf));
  const metaName = `xx_${shortHash(metaBytes)}`;
  write(`pagefind.${metaName}.pf_meta`, metaBytes);
  for (const [path, content] of bundle) {
    if (path === 'pagefind-entry.json') write(path, entryFile(content, metaName));
    else if (served.test(path)) write(path, content);
  }
  for (const [index, text] of printed.entries()) {
    write(`fragment/${nameOf(index)}.pf_fragment`, pack(text));
  }
  for (const [name, rows] of names) write(`names-${name}.json`, JSON.stringify(rows));
  write('pinyin.json', JSON.stringify(readings));
  write('facets.json', facets);
  const manifest: Manifest = {
    fold,
    common: [...common].join(''),
    shardSize,
    shards: Math.ceil(records.length / shardSize),
    records: records.length,
    kinds: kindStarts(entries),
    textStarts: prepared.map((each) => textStart(each).toString(36)).join(' '),
    letters: [...names.keys()].join(''),
    fewNames: areFew,
    version,
  };
  write('zhice.json', JSON.stringify(manifest));
  return { records: records.length, bytes };
}

function commonPairs(prepared: readonly PreparedRecord[]): ReadonlySet<string> {
  if (prepared.length <= shardSize) return new Set();
  const counts = new Map<string, number>();
  for (const { names, texts } of prepared) {
    for (const pair of new Set([...names, ...texts].flat()))
      counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  return new Set([...counts].filter(([, count]) => count > shardSize).map(([pair]) => pair));
}

/**
 * Words a chunk, weighing the list of chunks, which every reader loads, against the ten or so
 * chunks that a query loads: both grow with the root of the size of the index.
 */
function chunkSize(prepared: readonly PreparedRecord[]): number {
  let postings = 0;
  for (const { texts, names } of prepared) {
    const pairs = [...texts.flat(), ...names.flat()];
    postings += pairs.length + new Set(pairs).size;
  }
  return Math.max(200, Math.round(Math.sqrt(postings * 7)));
}

async function pagefindFiles(
  records: readonly SearchRecord[],
  contents: readonly string[],
  chunk: number,
): Promise<Map<string, Uint8Array>> {
  // Read by the service when it starts; 1.6.0 has no other way to set it.
  process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = String(chunk);
  const pagefind = await import('pagefind');
  try {
    const { index, errors } = await pagefind.createIndex({ forceLanguage: 'xx' });
    if (!index) throw new Error(`Pagefind: ${errors.join('; ')}`);
    for (const [at, record] of records.entries()) {
      const added = await index.addHTMLFile({
        url: entryPath(record),
        content: page(contents[at]!),
      });
      if (added.errors.length > 0) throw new Error(`Pagefind: ${added.errors.join('; ')}`);
    }
    const { files, errors: faults } = await index.getFiles();
    if (faults.length > 0) throw new Error(`Pagefind: ${faults.join('; ')}`);
    return new Map(files.map(({ path, content }) => [path, content]));
  } finally {
    await pagefind.close();
  }
}

// Weight 25 / 24 is the one that the index stores without a mark for each word.
const page = (content: string): string =>
  `<html lang="xx"><body data-pagefind-body data-pagefind-weight="1.045">${content}</body></html>`;

/** What `data()` of a hit gives: Pagefind's own fields empty, the record as it is printed. */
function fragmentOf(record: SearchRecord, base: string): string {
  const url = withBase(base, entryPath(record));
  const empty = { content: '', meta: {}, anchors: [] };
  return JSON.stringify({ url, ...empty, record: packRecord(record) });
}

function entryFile(content: Uint8Array, metaName: string): string {
  const entry = JSON.parse(Buffer.from(content).toString('utf8')) as {
    languages: Record<string, { hash: string }>;
  };
  for (const language of Object.values(entry.languages)) language.hash = metaName;
  return JSON.stringify(entry);
}

function kindStarts(entries: readonly Entry[]): Manifest['kinds'] {
  const starts: Manifest['kinds'] = [];
  for (const [index, { kind }] of entries.entries()) {
    if (starts.at(-1)?.[0] !== kind) starts.push([kind, index]);
  }
  return starts;
}

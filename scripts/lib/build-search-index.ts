import { createHash } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';

import type { Entry, KnowledgeBase } from '../../src/domain/knowledge-base.ts';
import { entryPath, withBase } from '../../src/domain/address.ts';
import { readCharMap } from '../../src/search/fold-map.ts';
import type { Manifest } from '../../src/search/manifest.ts';
import { prepareRecord, textStart } from '../../src/search/prepare.ts';
import { packRecord, type SearchRecord } from '../../src/search/record.ts';
import { recordOf, recordOrder } from '../../src/search/records.ts';
import type { Digest, Digests } from './digests.ts';
import { earlierFragments, fragmentPath, type EarlierSite } from './earlier-fragments.ts';
import { foldMap } from './fold-map.ts';
import { facetsFile } from './search-facets.ts';
import { nameFiles } from './search-names.ts';
import { metaBytes, pack, shortHash } from './pagefind-files.ts';
import { Postings } from './postings.ts';

export interface SearchIndexInput {
  kb: KnowledgeBase;
  base: string;
  outDir: string;
  /** A site with which most texts are shared. */
  earlier?: EarlierSite | undefined;
  /** Takes the digests of files that are those of the earlier site. */
  digests?: Digests;
}

/** How many records a pair may stand on before it is indexed in shards. */
const shardSize = 1000;

/** Files of Pagefind itself that a reader's browser asks for; its own interfaces are not. */
const runtimeFiles = ['pagefind.js', 'wasm.unknown.pagefind'] as const;

/** The release whose browser part reads what is written here. */
const pagefindVersion = '1.6.0';

/**
 * Writes `<outDir>/pagefind/`: Pagefind's browser part with an index of the prepared text in its
 * form, one fragment for each entry with the printed text, and the side files (manifest, names,
 * readings, facets).
 */
export async function buildSearchIndex(input: SearchIndexInput): Promise<{ records: number }> {
  const { kb, base } = input;
  const entries = recordOrder(kb);
  const records = entries.map((entry) => recordOf(entry, kb));
  const fold = foldMap(records);
  const map = readCharMap(fold);
  const postings = new Postings(shardSize);
  const textStarts = records.map((record) => {
    const prepared = prepareRecord(record, map);
    postings.add(prepared);
    return textStart(prepared);
  });
  const dir = join(input.outDir, 'pagefind');
  rmSync(dir, { recursive: true, force: true });
  for (const folder of ['index', 'fragment']) mkdirSync(join(dir, folder), { recursive: true });
  const write = (path: string, content: Uint8Array | string): void =>
    writeFileSync(join(dir, path), content);

  const { files: names, readings, areFew } = nameFiles(records);
  const facets = JSON.stringify(facetsFile(entries, kb));
  const versions = createHash('sha256')
    .update(facets)
    .update(JSON.stringify([...names]));
  const chunks = [...postings.chunks(chunkBytes(postings.size))].map((chunk) => {
    const packed = pack(chunk.bytes);
    const file = `xx_${shortHash(packed)}`;
    versions.update(file);
    write(`index/${file}.pf_index`, packed);
    return [chunk.from, chunk.to, file] as const;
  });
  const printed = records.map((record) => {
    const text = fragmentOf(record, base);
    versions.update(text);
    return text;
  });
  const version = versions.digest('hex').slice(0, 8);
  const reuse = earlierFragments(input.earlier, input.digests ?? new Map<string, Digest>());
  for (const [index, text] of printed.entries()) {
    const path = fragmentPath(version, index);
    if (!reuse(index, text, { dir: input.outDir, path: `pagefind/${path}` })) {
      write(path, pack(text));
    }
  }
  const pages = records.map((_, index) => basename(fragmentPath(version, index), '.pf_fragment'));
  const meta = pack(metaBytes(pagefindVersion, pages, chunks));
  const metaName = `xx_${shortHash(meta)}`;
  write(`pagefind.${metaName}.pf_meta`, meta);
  const runtime = await pagefindRuntime();
  for (const path of runtimeFiles) write(path, runtime.get(path)!);
  write(
    'pagefind-entry.json',
    entryFile(runtime.get('pagefind-entry.json')!, metaName, pages.length),
  );
  for (const [name, rows] of names) write(`names-${name}.json`, JSON.stringify(rows));
  write('pinyin.json', JSON.stringify(readings));
  write('facets.json', facets);
  const manifest: Manifest = {
    fold,
    common: postings.common().join(''),
    shardSize,
    shards: Math.ceil(records.length / shardSize),
    records: records.length,
    kinds: kindStarts(entries),
    textStarts: textStarts.map((start) => start.toString(36)).join(' '),
    letters: [...names.keys()].filter((name) => name.length === 1).join(''),
    fewNames: areFew,
    version,
  };
  write('zhice.json', JSON.stringify(manifest));
  return { records: records.length };
}

/**
 * Bytes of a chunk before packing, weighing the list of chunks, which every reader loads, against
 * the ten or so chunks that a query loads: both grow with the root of the size of the index.
 */
const chunkBytes = (size: number): number => Math.max(1500, Math.round(Math.sqrt(size * 25)));

/** The browser part of Pagefind, as it writes it beside an index. */
async function pagefindRuntime(): Promise<Map<string, Uint8Array>> {
  const pagefind = await import('pagefind');
  try {
    const { index, errors } = await pagefind.createIndex({ forceLanguage: 'xx' });
    if (!index) throw new Error(`Pagefind: ${errors.join('; ')}`);
    await index.addHTMLFile({ url: '/', content: '<html lang="xx"><body>a</body></html>' });
    const { files, errors: faults } = await index.getFiles();
    if (faults.length > 0) throw new Error(`Pagefind: ${faults.join('; ')}`);
    return new Map(files.map(({ path, content }) => [path, content]));
  } finally {
    await pagefind.close();
  }
}

/** What `data()` of a hit gives: Pagefind's own fields empty, the record as it is printed. */
function fragmentOf(record: SearchRecord, base: string): string {
  const url = withBase(base, entryPath(record));
  const empty = { content: '', meta: {}, anchors: [] };
  return JSON.stringify({ url, ...empty, record: packRecord(record) });
}

function entryFile(written: Uint8Array, metaName: string, pages: number): string {
  const entry = JSON.parse(Buffer.from(written).toString('utf8')) as {
    version: string;
    languages: Record<string, { hash: string; page_count: number }>;
  };
  if (entry.version !== pagefindVersion) {
    throw new Error(`the index is written for Pagefind ${pagefindVersion}, not ${entry.version}`);
  }
  for (const language of Object.values(entry.languages)) {
    language.hash = metaName;
    language.page_count = pages;
  }
  return JSON.stringify(entry);
}

function kindStarts(entries: readonly Entry[]): Manifest['kinds'] {
  const starts: Manifest['kinds'] = [];
  for (const [index, { kind }] of entries.entries()) {
    if (starts.at(-1)?.[0] !== kind) starts.push([kind, index]);
  }
  return starts;
}

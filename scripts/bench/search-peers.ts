import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import MiniSearch from 'minisearch';

import { entryPath } from '../../src/domain/address.ts';
import { escapeHtml } from '../../src/markup/escape.ts';
import { namesOf, textsOf, type SearchRecord } from '../../src/search/record.ts';
import { readPages, unpack } from '../lib/pagefind-files.ts';
import { bigrams } from './bigrams.ts';

export interface PeerBundle {
  bytes: number;
  seconds: number;
}

/** Pagefind as it ships, on one page a record: its own zh segmentation, its own defaults. */
export async function stockPagefind(
  records: readonly SearchRecord[],
  dir: string,
): Promise<PeerBundle & { pages: string[] }> {
  delete process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'];
  const started = performance.now();
  const pagefind = await import('pagefind');
  const { index } = await pagefind.createIndex();
  if (!index) throw new Error('Pagefind did not start.');
  for (const record of records) {
    const paragraphs = [...namesOf(record).slice(1), ...textsOf(record).map(({ text }) => text)];
    const body = paragraphs.map((text) => `<p>${escapeHtml(text)}</p>`).join('\n');
    const content = `<html lang="zh-CN"><head><title>${escapeHtml(record.title)}</title></head><body><main data-pagefind-body><h1>${escapeHtml(record.title)}</h1>\n${body}</main></body></html>`;
    await index.addHTMLFile({ url: entryPath(record), content });
  }
  const { files } = await index.getFiles();
  await pagefind.close();
  let bytes = 0;
  let pages: string[] = [];
  for (const { path, content } of files) {
    const file = join(dir, path);
    mkdirSync(join(file, '..'), { recursive: true });
    writeFileSync(file, content);
    if (/^(?:index|fragment)\/|\.pf_meta$/.test(path)) bytes += content.length;
    if (path.endsWith('.pf_meta')) pages = readPages(unpack(content));
  }
  return { bytes, seconds: (performance.now() - started) / 1000, pages };
}

/** MiniSearch with pairs, on the same records; the whole index is one JSON file. */
export function miniSearch(records: readonly SearchRecord[], dir: string): PeerBundle {
  const started = performance.now();
  const mini = new MiniSearch<{ id: number; title: string; text: string }>({
    fields: ['title', 'text'],
    tokenize: bigrams,
    processTerm: (term) => term,
  });
  mini.addAll(
    records.map((record, id) => ({
      id,
      title: namesOf(record).join('\n'),
      text: textsOf(record)
        .map(({ text }) => text)
        .join('\n'),
    })),
  );
  const json = JSON.stringify(mini);
  mkdirSync(dir, { recursive: true });
  writeFileSync(join(dir, 'minisearch.json'), json);
  return {
    bytes: gzipSync(json, { level: 9 }).length,
    seconds: (performance.now() - started) / 1000,
  };
}

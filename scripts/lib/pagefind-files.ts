import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';

import { Cbor, readCbor } from './cbor.ts';

/**
 * The files of a Pagefind 1.6.0 bundle, as far as we put our own content into them. Every packed
 * file is gzip over a signature and a payload: JSON for a fragment, CBOR for the list of pages.
 */
const signature = Buffer.from('pagefind_dcd');

export function unpack(bytes: Uint8Array): Buffer {
  const plain = gunzipSync(bytes);
  if (!plain.subarray(0, signature.length).equals(signature)) {
    throw new Error('not a packed Pagefind file; is pagefind still 1.6.0?');
  }
  return plain.subarray(signature.length);
}

export const pack = (payload: Uint8Array | string): Buffer =>
  gzipSync(Buffer.concat([signature, Buffer.from(payload)]), { level: 9 });

export const shortHash = (bytes: Uint8Array | string): string =>
  createHash('sha256').update(bytes).digest('hex').slice(0, 8);

/** The list of pages and of chunks (first word, last word, file): what a browser loads first. */
export function metaBytes(
  version: string,
  pages: readonly string[],
  chunks: readonly (readonly [from: string, to: string, file: string])[],
): Uint8Array {
  const meta = new Cbor().array(6).text(version).array(pages.length);
  // The number of words weighs only in a ranking that we do not use; no page is in a group.
  for (const page of pages) meta.array(3).text(page).uint(1).text('');
  meta.array(chunks.length);
  for (const [from, to, file] of chunks) meta.array(3).text(from).text(to).text(file);
  return meta.array(0).array(0).array(0).bytes();
}

/** The pages that a bundle lists: the names of their fragments, in the order in which they were added. */
export function readPages(meta: Uint8Array): string[] {
  const [, pages] = readCbor(meta) as [version: string, pages: [name: string][]];
  return pages.map(([name]) => name);
}

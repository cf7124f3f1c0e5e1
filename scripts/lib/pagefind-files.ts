import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';

import { Cbor } from './cbor.ts';

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
export function readPages(meta: Buffer): string[] {
  let at = 0;
  const head = (major: number): number => {
    const first = meta[at]!;
    if (first >> 5 !== major) throw new Error('unknown form of pf_meta; is pagefind still 1.6.0?');
    at += 1;
    const info = first & 31;
    if (info < 24) return info;
    const bytes = 1 << (info - 24);
    const value = meta.readUIntBE(at, bytes);
    at += bytes;
    return value;
  };
  const text = (): string => {
    const length = head(3);
    at += length;
    return meta.toString('utf8', at - length, at);
  };
  head(4);
  text();
  return Array.from({ length: head(4) }, () => {
    head(4);
    const hash = text();
    head(0);
    text();
    return hash;
  });
}

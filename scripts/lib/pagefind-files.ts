import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';

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

/** The list of pages of a bundle: their fragments in the order in which pages were added. */
export function readPages(meta: Buffer): string[] {
  return walkPages(meta).pages.map(({ hash }) => hash);
}

/** The same bundle with other names for its fragments; words are no longer counted. */
export function renamePages(meta: Buffer, rename: (index: number) => string): Buffer {
  const { start, pages, end } = walkPages(meta);
  const renamed = pages.flatMap((_, index) => {
    const name = Buffer.from(rename(index));
    return [Buffer.from([0x83]), cborHead(3, name.length), name, Buffer.from([1, 0x60])];
  });
  return Buffer.concat([meta.subarray(0, start), ...renamed, meta.subarray(end)]);
}

interface Pages {
  start: number;
  pages: { hash: string }[];
  end: number;
}

/** CBOR: an array of version (text), pages (array of [hash, words, group]), and the rest. */
function walkPages(meta: Buffer): Pages {
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
  const count = head(4);
  const start = at;
  const pages = Array.from({ length: count }, () => {
    head(4);
    const hash = text();
    head(0);
    text();
    return { hash };
  });
  return { start, pages, end: at };
}

function cborHead(major: number, value: number): Buffer {
  if (value < 24) return Buffer.from([(major << 5) | value]);
  return Buffer.from([(major << 5) | 24, value]);
}

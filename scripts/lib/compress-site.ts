import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

import { filesBelow } from './files-below.ts';

export interface Compressed {
  files: number;
  plain: number;
  gzip: number;
  brotli: number;
}

/** Smaller files fit into one packet as they are. */
const leastBytes = 1400;

/**
 * Writes `.gz` and `.br` beside every text file of a built site, for servers that send them as they
 * are. The same site gives the same bytes; the next build replaces them with everything else.
 */
export function compressSite(dir: string): Compressed {
  const sum: Compressed = { files: 0, plain: 0, gzip: 0, brotli: 0 };
  for (const path of filesBelow(dir)) {
    if (path.startsWith('_') || !/\.(?:html|css|js|json|jsonld|csv|svg|xml|txt)$/.test(path))
      continue;
    const bytes = readFileSync(join(dir, path));
    if (bytes.length < leastBytes) continue;
    const gzip = gzipSync(bytes, { level: 9 });
    const brotli = brotliCompressSync(bytes, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: 9,
        [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
      },
    });
    writeFileSync(join(dir, `${path}.gz`), gzip);
    writeFileSync(join(dir, `${path}.br`), brotli);
    sum.files += 1;
    sum.plain += bytes.length;
    sum.gzip += gzip.length;
    sum.brotli += brotli.length;
  }
  return sum;
}

import { hash } from 'node:crypto';

export interface Digest {
  bytes: number;
  sha256: string;
}

/**
 * Size and checksum of files of a stage by their paths, from when they were last written or read:
 * so the manifest need not read the whole site again. Whoever writes a file sets or drops its line.
 */
export type Digests = Map<string, Digest>;

export const digestOf = (content: Buffer | string): Digest => ({
  bytes: typeof content === 'string' ? Buffer.byteLength(content) : content.length,
  sha256: hash('sha256', content, 'hex'),
});

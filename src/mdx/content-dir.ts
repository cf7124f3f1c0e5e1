import { resolve } from 'node:path';

/** The folder of the knowledge base: `CONTENT_DIR`, by default `content` in the working folder. */
export const contentDir = (): string => resolve(process.env['CONTENT_DIR'] || 'content');

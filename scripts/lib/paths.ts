import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export { contentDir } from '../../src/mdx/content-dir.ts';

export const projectRoot = fileURLToPath(new URL('../..', import.meta.url));

/** Where the finished site goes: `OUT_DIR`, by default `dist`. */
export const outDir = (): string => resolve(process.env['OUT_DIR'] || 'dist');

/** Where a file is written before it gets its name: hidden, so that the check passes over what is left of it. */
export const unnamed = (path: string): string => join(dirname(path), `.${basename(path)}.new`);

/** What a build needs while it runs. Inside the project, where Astro's own imports are found. */
export const cacheDir = (): string => join(projectRoot, '.cache');

/** What the last builds left for the next. */
export const keptDir = (): string => join(cacheDir(), 'kept');

/** What the live preview keeps on disk between edits. */
export const previewDir = resolve(projectRoot, '.cache/preview');

import { basename, dirname, isAbsolute, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export { contentDir } from '../../src/mdx/content-dir.ts';

export const projectRoot = fileURLToPath(new URL('../..', import.meta.url));

/** Where the finished site goes: `OUT_DIR`, by default `dist`. */
export const outDir = (): string => resolve(process.env['OUT_DIR'] || 'dist');

/**
 * A build replaces the whole of OUT_DIR and refuses content that changes meanwhile; hidden folders
 * are no content.
 */
export function refuseInsideEachOther(content: string, out: string): void {
  const isOutside = (path: string): boolean => isAbsolute(path) || /^\.\.(?:[\\/]|$)/.test(path);
  const below = relative(content, out);
  if (isOutside(relative(out, content)) && (isOutside(below) || /(?:^|[\\/])\./.test(below)))
    return;
  const shown = (path: string): string => relative(process.cwd(), path) || '.';
  throw new Error(
    `OUT_DIR ${shown(out)} and CONTENT_DIR ${shown(content)} lie inside each other; set OUT_DIR to a folder outside the content.`,
  );
}

/** Where a file is written before it gets its name: hidden, so that the check passes over what is left of it. */
export const unnamed = (path: string): string => join(dirname(path), `.${basename(path)}.new`);

/** What a build needs while it runs. Inside the project, where Astro's own imports are found. */
export const cacheDir = (): string => join(projectRoot, '.cache');

/** What the last builds left for the next. */
export const keptDir = (): string => join(cacheDir(), 'kept');

/** What the live preview keeps on disk between edits. */
export const previewDir = resolve(projectRoot, '.cache/preview');

import { z } from 'astro/zod';

/** Lower-case ASCII words joined by single hyphens; starts with a letter or digit. */
export const idPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

export const maxIdLength = 80;

/** Names that a host, a file system or this site's own addresses already use. */
export const reservedIds: ReadonlySet<string> = new Set([
  ...['con', 'prn', 'aux', 'nul'],
  ...[1, 2, 3, 4, 5, 6, 7, 8, 9].flatMap((port) => [`com${port}`, `lpt${port}`]),
  ...['index', '404', 'pagefind', 'data', 'embed', 'feed', 'assets', 'search', 'constructor'],
]);

export const isId = (text: string): boolean =>
  text.length <= maxIdLength && idPattern.test(text) && !reservedIds.has(text);

export const idSchema = z.string().refine(isId, {
  message: `lower-case letters, digits and single hyphens, at most ${maxIdLength} characters, not a reserved name`,
});

/** The address of a figure among all figures: the entry that holds it, a dot, its own id. */
export const figureKey = (entryId: string, figureId: string): string => `${entryId}.${figureId}`;

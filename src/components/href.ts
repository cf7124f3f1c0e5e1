import { entryPath, withBase } from '../domain/address.ts';
import type { Kind } from '../domain/kind.ts';

/** A link to a path of the site under the base path that the build was given. */
export const href = (path: string): string => withBase(import.meta.env.BASE_URL, path);

export const entryHref = (entry: { kind: Kind; id: string }): string => href(entryPath(entry));

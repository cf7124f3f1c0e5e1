import { folderOf, type Kind } from './kind.ts';

/** Addresses inside the site: always absolute from its root, with a trailing slash, without base path. */

export const entryPath = ({ kind, id }: { kind: Kind; id: string }): string =>
  `/${folderOf[kind]}/${id}/`;

export const indexPath = (kind: Kind): string => `/${folderOf[kind]}/`;

export const figurePath = (key: string): string => `/figures/${key}/`;

/** Prefixes a path with the base path under which the site is served (`/` or `/kb/`). */
export const withBase = (base: string, path: string): string =>
  `${base.replace(/\/+$/, '')}${path}`;

/** One address that the site promises to keep: a page, a place on a page, or a file. */
export interface Promised {
  /** Path from the root of the site: with a trailing slash for a page, without for a file. */
  path: string;
  /** Id on that page, without the `#`; empty for the page or file itself. */
  anchor: string;
  /** What it is: `entry:<id>`, `figure:<entry>.<figure>`, `theme:<id>`, `edition:<date>`, `site`. */
  entity: string;
}

/** The address as people write it: `/plans/x/#ch-1`. */
export const addressOf = ({ path, anchor }: Pick<Promised, 'path' | 'anchor'>): string =>
  anchor === '' ? path : `${path}#${anchor}`;

export function splitAddress(address: string): { path: string; anchor: string } {
  const at = address.indexOf('#');
  return at < 0
    ? { path: address, anchor: '' }
    : { path: address.slice(0, at), anchor: address.slice(at + 1) };
}

export const isPage = (path: string): boolean => path.endsWith('/');

/** The file below the site folder that a host serves for a path of the site. */
export const fileOfPath = (path: string): string =>
  `${path.slice(1)}${isPage(path) ? 'index.html' : ''}`;

/** By code point, the page before the places on it. */
export const byAddress = (a: Promised, b: Promised): number =>
  compare(a.path, b.path) || compare(a.anchor, b.anchor);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Segments of lower-case ASCII; no dot at either end of one, so that none leads out of the site. */
const segment = '[a-z0-9_-]+(?:\\.[a-z0-9_-]+)*';
const path = `/(?:${segment}/)*(?:${segment})?`;

/** The grammar of paths, and of addresses: a path with or without a place on it. */
export const pathPattern = new RegExp(`^${path}$`);
export const addressPattern = new RegExp(`^${path}(?:#[a-z0-9-]+)?$`);

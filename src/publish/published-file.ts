/** A file of the site that no page template makes: path below the site folder, and its text. */
export interface PublishedFile {
  path: string;
  text: string;
}

/** Where the site is served: origin without slash, base path with slashes at both ends. */
export interface SiteUrl {
  origin: string;
  base: string;
}

/** The public address of a path of the site (`/plans/x/`). */
export const absoluteUrl = ({ origin, base }: SiteUrl, path: string): string =>
  `${origin}${base.replace(/\/+$/, '')}${path}`;

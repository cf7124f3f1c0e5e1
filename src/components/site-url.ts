import type { SiteUrl } from '../publish/published-file.ts';

/** Where this build will be served, for absolute addresses in citations and heads. */
export const siteUrl: SiteUrl = {
  origin: new URL(import.meta.env.SITE).origin,
  base: import.meta.env.BASE_URL,
};

import { firstPaintSource } from './first-paint.ts';

/**
 * The one security policy of the site: nothing but its own files and one script known by its hash,
 * no other inline script or style, no HTML made from strings. `wasm-unsafe-eval` is for the search
 * engine's WebAssembly.
 */
const policy = {
  'default-src': "'none'",
  'script-src': `'self' ${firstPaintSource} 'wasm-unsafe-eval'`,
  'style-src': "'self'",
  'img-src': "'self' data:",
  'font-src': "'self'",
  'connect-src': "'self'",
  'frame-src': "'self'",
  'manifest-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'self'",
  'require-trusted-types-for': "'script'",
  'trusted-types': "'none'",
};

const policyText = (directives: Record<string, string>): string =>
  Object.entries(directives)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ');

/** For `<meta http-equiv>`, where `frame-ancestors` has no effect. */
export const metaPolicy = policyText(policy);

export const pagePolicy = policyText({ ...policy, 'frame-ancestors': "'self'" });

/** Pages under `/embed/` are made to stand in frames of other sites. */
export const embedPolicy = policyText({ ...policy, 'frame-ancestors': '*' });

export type Headers = Readonly<Record<string, string>>;

/** Headers of every answer, whatever the path. The data is public: any page may fetch it. */
export const everywhere: Headers = {
  'Strict-Transport-Security': 'max-age=31536000',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), browsing-topics=()',
  'Access-Control-Allow-Origin': '*',
};

const isolated: Headers = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
};

export const forever = 'public, max-age=31536000, immutable';

/** Headers that differ by path. The classes exclude each other, so that no answer has one twice. */
export const classes = {
  page: { 'Content-Security-Policy': pagePolicy, ...isolated },
  embed: {
    'Content-Security-Policy': embedPolicy,
    'Cross-Origin-Resource-Policy': 'cross-origin',
  },
  /** Files named after their content. */
  assets: { 'Content-Security-Policy': pagePolicy, ...isolated, 'Cache-Control': forever },
  /** Data files, for other sites to use. */
  open: {
    'Content-Security-Policy': pagePolicy,
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'cross-origin',
  },
} satisfies Record<string, Headers>;

export type HeaderClass = keyof typeof classes;

/** The class of a path below the base path, by its first folder: `embed`, `assets`, `data`. */
export function classOf(folder: string): HeaderClass {
  if (folder === 'embed' || folder === 'assets') return folder;
  return folder === 'data' ? 'open' : 'page';
}

export const headersOf = (folder: string): Headers => ({
  ...everywhere,
  ...classes[classOf(folder)],
});

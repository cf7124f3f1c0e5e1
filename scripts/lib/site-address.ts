import { join } from 'node:path';

import { hasPlainPath, plainPathWords } from '../../src/domain/site.ts';
import { parseYaml } from '../../src/mdx/front-matter.ts';
import { contentDir } from './paths.ts';
import { readIfPresent } from './read-promises.ts';

export interface SiteAddress {
  origin: string;
  /** Path under which the site is served, with slashes at both ends. */
  base: string;
}

/**
 * The public address: `SITE_URL`, else `origin` in site.yaml. Throws on anything but http(s), and on
 * a path that browsers would encode.
 */
export function siteAddress(): SiteAddress {
  const given = process.env['SITE_URL'];
  const address = given || originOfSiteFile();
  const refuse = (expected: string): Error =>
    new Error(
      `${given ? 'SITE_URL' : 'origin in site.yaml'} must be ${expected}, got ${address ? `"${address}"` : 'nothing'}`,
    );
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (!url || !/^https?:$/.test(url.protocol)) {
    throw refuse('an http or https address such as https://example.org/kb/');
  }
  if (!hasPlainPath(address)) throw refuse(plainPathWords);
  return { origin: url.origin, base: `${url.pathname.replace(/\/+$/, '')}/` };
}

function originOfSiteFile(): string {
  const { data } = parseYaml(readIfPresent(join(contentDir(), 'site.yaml')) ?? '');
  const origin = (data as { origin?: unknown } | null | undefined)?.origin;
  return typeof origin === 'string' ? origin : '';
}

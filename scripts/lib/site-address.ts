import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { parseYaml } from '../../src/mdx/front-matter.ts';
import { contentDir } from './paths.ts';

export interface SiteAddress {
  origin: string;
  /** Path under which the site is served, with slashes at both ends. */
  base: string;
}

/** The public address: `SITE_URL`, else `origin` in site.yaml. Throws on anything but http(s). */
export function siteAddress(): SiteAddress {
  const address = process.env['SITE_URL'] || originOfSiteFile();
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (!url || !/^https?:$/.test(url.protocol)) {
    throw new Error(
      `SITE_URL must be an http or https address such as https://example.org/kb/, got "${address}"`,
    );
  }
  return { origin: url.origin, base: `${url.pathname.replace(/\/+$/, '')}/` };
}

function originOfSiteFile(): string {
  const { data } = parseYaml(readFileSync(join(contentDir(), 'site.yaml'), 'utf8'));
  const origin = (data as { origin?: unknown } | undefined)?.origin;
  return typeof origin === 'string' ? origin : '';
}

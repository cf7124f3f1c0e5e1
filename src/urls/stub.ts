import { zh } from '../i18n/zh.ts';
import { metaPolicy } from '../publish/headers.ts';
import { absoluteUrl, type SiteUrl } from '../publish/published-file.ts';
import { withBase } from '../domain/address.ts';
import type { Departed } from './compare.ts';
import { markup } from '../publish/markup.ts';

/** Places of the old page that did not move to the same place of the new one: id → address. */
function exceptions(target: string, places: readonly Departed[], base: string): string | undefined {
  const other = places.flatMap((place) =>
    place.state === 'moved' && place.target !== `${target}#${place.anchor}`
      ? [[place.anchor, withBase(base, place.target)]]
      : [],
  );
  return other.length > 0 ? JSON.stringify(Object.fromEntries(other)) : undefined;
}

/**
 * The page at the old address of a page that moved, for hosts that know no redirects. The script
 * keeps query and anchor; without script the browser follows the meta element to the page.
 */
export function stubPage(
  target: string,
  places: readonly Departed[],
  url: SiteUrl,
  language: string,
): string {
  const to = withBase(url.base, target);
  const [path = target] = target.split('#');
  return markup`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${metaPolicy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${zh.moved.title}</title>
<meta name="robots" content="noindex">
<meta name="color-scheme" content="light dark">
<link rel="canonical" href="${absoluteUrl(url, path)}">
<script src="${withBase(url.base, '/redirect.js')}" data-to="${to}"${
    exceptions(target, places, url.base) === undefined
      ? ''
      : markup` data-places="${exceptions(target, places, url.base)}"`
  }></script>
<noscript><meta http-equiv="refresh" content="0; url=${to}"></noscript>
</head>
<body>
<h1>${zh.moved.title}</h1>
<p>${zh.moved.to}<a href="${to}">${absoluteUrl(url, target)}</a></p>
</body>
</html>
`.text;
}

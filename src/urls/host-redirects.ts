import { withBase } from '../domain/address.ts';
import type { PublishedFile, SiteUrl } from '../publish/published-file.ts';
import type { Departed } from './compare.ts';

/** GitLab Pages processes no rule at all above 1 000; the stubs cover what is left out. */
export const maxRules = 900;

/**
 * The redirects in the words of each host: `_redirects` (Netlify, Cloudflare and GitLab Pages, the
 * newest lines only), an nginx map, Caddy and Apache lines, and JSON for programs. Pages and files
 * only: a real redirect keeps the place on the page by itself.
 */
export function hostRedirects(departed: readonly Departed[], { base }: SiteUrl): PublishedFile[] {
  const moves = departed
    .flatMap((one) =>
      one.state === 'moved' && one.anchor === ''
        ? [{ from: withBase(base, one.path), to: withBase(base, one.target), by: one.by.index }]
        : [],
    )
    .sort((a, b) => (a.from < b.from ? -1 : 1));
  const gone = departed
    .filter((one) => one.state === 'gone' && one.anchor === '')
    .map(({ path }) => withBase(base, path))
    .sort();
  const newest = moves.toSorted((a, b) => b.by - a.by).slice(0, maxRules);
  const all = (line: (move: { from: string; to: string }) => string): string =>
    moves.map(line).join('');
  return [
    { path: '_redirects', text: newest.map(({ from, to }) => `${from} ${to} 301\n`).join('') },
    { path: '_deploy/redirects.nginx.map', text: all(({ from, to }) => `${from} ${to};\n`) },
    {
      path: '_deploy/redirects.caddy',
      text: caddyMap(all(({ from, to }) => `    ${from} ${to}\n`)),
    },
    {
      path: '_deploy/redirects.apache.conf',
      text: all(({ from, to }) => `RedirectMatch 301 "^${from.replaceAll('.', '\\.')}$" "${to}"\n`),
    },
    {
      path: '_deploy/redirects.lighttpd.conf',
      text: `url.redirect = (\n${all(
        ({ from, to }) => `    "^${from.replaceAll('.', '\\.')}(\\?.*)?$" => "${to}$1",\n`,
      )})\nurl.redirect-code = 301\n`,
    },
    {
      path: 'redirects.json',
      text: `${JSON.stringify(
        { moved: Object.fromEntries(moves.map(({ from, to }) => [from, to])), gone },
        null,
        1,
      )}\n`,
    },
  ];
}

/** Caddy keeps no query by itself; older versions have no word for "the query, if any". */
const caddyMap = (lines: string): string => `map {path} {zhice_target} {
${lines}    default ""
}
@moved_query expression {zhice_target} != "" && {query} != ""
@moved expression {zhice_target} != ""
redir @moved_query {zhice_target}?{query} 301
redir @moved {zhice_target} 301
`;

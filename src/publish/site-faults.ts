import type { BuiltPage } from './built-page.ts';

/**
 * What is wrong with a built site, one sentence a fault: dead links and anchors, double ids, inline
 * code, anything from another host, headings out of order, leftovers of Markdown.
 */
export function siteFaults(
  pages: readonly BuiltPage[],
  files: ReadonlySet<string>,
  base: string,
): string[] {
  const ids = new Map(pages.map((page) => [page.file, new Set(page.ids)]));
  return pages.flatMap((page) => [
    ...structureFaults(page),
    ...page.links.flatMap((link) => linkFault(page, link, files, ids, base)),
    ...page.loads.flatMap((link) => loadFault(page, link, files, ids, base)),
  ]);
}

function structureFaults(page: BuiltPage): string[] {
  const found: string[] = [];
  const say = (text: string): number => found.push(`${page.file}: ${text}`);
  if (page.title === '') say('has no title');
  if (!page.language) say('does not say its language');
  const first = page.headings.filter(({ level }) => level === 1).length;
  if (first !== 1) say(`has ${first} headings h1, not one`);
  for (const [index, { level, text }] of page.headings.entries()) {
    const above = page.headings[index - 1]?.level ?? 0;
    if (level > above + 1) say(`heading "${text}" is h${level} below h${above}`);
    if (text === '') say(`has an empty h${level}`);
  }
  const seen = new Set<string>();
  for (const id of page.ids) {
    if (seen.has(id)) say(`has the id "${id}" twice`);
    seen.add(id);
  }
  for (const inline of new Set(page.inline)) say(`has inline code: ${inline}`);
  if (page.emptyLinks > 0) say(`has ${page.emptyLinks} links without words`);
  for (const slip of new Set(page.slips)) say(`shows "${slip}"`);
  return found;
}

function linkFault(
  page: BuiltPage,
  link: string,
  files: ReadonlySet<string>,
  ids: ReadonlyMap<string, ReadonlySet<string>>,
  base: string,
): string[] {
  if (/^(?:https?:|mailto:)/.test(link)) return [];
  if (/^[a-z]+:/i.test(link)) return [`${page.file}: link with the scheme of ${link}`];
  const [path, fragment] = link.split('#') as [string, string?];
  const target = path === '' ? page.file : fileOf(path.replace(/\?.*$/, ''), base);
  if (target === undefined || !files.has(target)) return [`${page.file}: dead link ${link}`];
  if (!fragment) return [];
  const anchors = ids.get(target);
  return anchors && !anchors.has(decodeURIComponent(fragment))
    ? [`${page.file}: dead anchor ${link}`]
    : [];
}

function loadFault(
  page: BuiltPage,
  link: string,
  files: ReadonlySet<string>,
  ids: ReadonlyMap<string, ReadonlySet<string>>,
  base: string,
): string[] {
  if (/^(?:https?:)?\/\//.test(link)) return [`${page.file}: loads ${link} from another host`];
  return link.startsWith('data:') ? [] : linkFault(page, link, files, ids, base);
}

/** The file that a host serves for a path of the site; undefined outside the base path. */
function fileOf(path: string, base: string): string | undefined {
  if (!path.startsWith(base)) return undefined;
  const below = decodeURIComponent(path.slice(base.length));
  return below === '' || below.endsWith('/') ? `${below}index.html` : below;
}

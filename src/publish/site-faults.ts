import type { BuiltPage } from './built-page.ts';

export interface ReadSite {
  /** What is wrong with it, one sentence a fault. */
  faults: string[];
  /** The ids of each page, by its file. */
  ids: ReadonlyMap<string, ReadonlySet<string>>;
}

/**
 * What is wrong with a built site: dead links and anchors, double ids, inline code, anything from
 * another host, headings out of order, leftovers of Markdown. Pages are looked at one by one and
 * not kept, so that a site of any size can be checked; a dead anchor is reported once.
 */
export function readSite(
  pages: Iterable<BuiltPage>,
  files: ReadonlySet<string>,
  base: string,
): ReadSite {
  const faults: string[] = [];
  const ids = new Map<string, ReadonlySet<string>>();
  const anchors = new Map<string, Anchor>();
  for (const page of pages) {
    ids.set(page.file, new Set(page.ids.map(ownCopy)));
    faults.push(...structureFaults(page));
    for (const link of page.links) faults.push(...linkFault(page, link, files, anchors, base));
    for (const link of page.loads) faults.push(...loadFault(page, link, files, anchors, base));
  }
  for (const { file, link, target, id } of anchors.values()) {
    if (ids.get(target)?.has(id) === false) faults.push(`${file}: dead anchor ${link}`);
  }
  return { faults, ids };
}

/** A link to a place on a page, and the first page that has it. */
interface Anchor {
  file: string;
  link: string;
  target: string;
  id: string;
}

/** A part of a text keeps the whole of it in memory: a copy does not. */
const ownCopy = (text: string): string => Buffer.from(text).toString();

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
  anchors: Map<string, Anchor>,
  base: string,
): string[] {
  if (/^(?:https?:|mailto:)/.test(link)) return [];
  if (/^[a-z]+:/i.test(link)) return [`${page.file}: link with the scheme of ${link}`];
  const [path, fragment] = link.split('#') as [string, string?];
  const target = path === '' ? page.file : fileOf(path.replace(/\?.*$/, ''), base);
  if (target === undefined || !files.has(target)) return [`${page.file}: dead link ${link}`];
  if (!fragment) return [];
  const key = path === '' ? `${page.file}#${fragment}` : link;
  if (!anchors.has(key)) {
    const id = ownCopy(decodeURIComponent(fragment));
    anchors.set(ownCopy(key), {
      file: page.file,
      link: ownCopy(link),
      target: ownCopy(target),
      id,
    });
  }
  return [];
}

function loadFault(
  page: BuiltPage,
  link: string,
  files: ReadonlySet<string>,
  anchors: Map<string, Anchor>,
  base: string,
): string[] {
  if (/^(?:https?:)?\/\//.test(link)) return [`${page.file}: loads ${link} from another host`];
  return link.startsWith('data:') ? [] : linkFault(page, link, files, anchors, base);
}

/** The file that a host serves for a path of the site; undefined outside the base path. */
function fileOf(path: string, base: string): string | undefined {
  if (!path.startsWith(base)) return undefined;
  const below = decodeURIComponent(path.slice(base.length));
  return below === '' || below.endsWith('/') ? `${below}index.html` : below;
}

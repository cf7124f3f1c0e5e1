import type { BuiltPage } from './built-page.ts';
import { SiteFacts } from './page-facts.ts';

export interface ReadSite {
  /** What is wrong with it, one sentence a fault. */
  faults: string[];
  /** Ids and links of every page. */
  facts: SiteFacts;
}

export interface SiteToRead {
  /** Pages that nobody has looked at yet. */
  pages: Iterable<BuiltPage>;
  /** Paths of all files of the site. */
  files: ReadonlySet<string>;
  base: string;
  /** Pages that stay as an earlier build found them faultless. */
  kept?: { files: Iterable<string>; facts: SiteFacts };
}

/**
 * What is wrong with a built site: dead links and anchors, double ids, inline code, anything from
 * another host, headings out of order, leftovers of Markdown. Pages are looked at one by one and
 * not kept, so that a site of any size can be checked; a dead anchor is reported once. Of a page
 * that stays as it is only what it links to can have become wrong.
 */
export function readSite({ pages, files, base, kept }: SiteToRead): ReadSite {
  const facts = new SiteFacts();
  const faults: string[] = [];
  for (const page of pages) {
    const loads = page.loads.filter((link) => !link.startsWith('data:') && !isForeign(link));
    const links = [...page.links, ...loads];
    facts.add(page.file, { ids: page.ids, links: links.filter((link) => !isOwn(link)) });
    faults.push(
      ...structureFaults(page),
      ...page.loads
        .filter(isForeign)
        .map((link) => `${page.file}: loads ${link} from another host`),
      ...ownAnchorFaults(page),
    );
  }
  if (kept) for (const file of kept.files) facts.keep(file, kept.facts);
  return { faults: [...faults, ...linkFaults(facts, files, base)], facts };
}

/** Links to the page itself or to a place on it. */
const isOwn = (link: string): boolean => link === '' || link.startsWith('#');
const isForeign = (link: string): boolean => /^(?:https?:)?\/\//.test(link);

function ownAnchorFaults({ file, ids, links }: BuiltPage): string[] {
  const known = new Set(ids);
  return [...new Set(links)]
    .filter((link) => link.length > 1 && link.startsWith('#'))
    .filter((link) => !known.has(decodeURIComponent(link.slice(1))))
    .map((link) => `${file}: dead anchor ${link}`);
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

/** Every address of a page of the site means the same on every page: each is looked up once. */
function linkFaults(facts: SiteFacts, files: ReadonlySet<string>, base: string): string[] {
  const verdicts = facts.links.map((link) => linkFault(link, facts, files, base));
  if (verdicts.every((fault) => fault === undefined)) return [];
  const anchors = new Set<number>();
  return facts.pages
    .entries()
    .flatMap(([file, { links }]) =>
      links.flatMap((number) => {
        const fault = verdicts[number];
        if (fault === undefined || anchors.has(number)) return [];
        if (fault.startsWith('dead anchor')) anchors.add(number);
        return [`${file}: ${fault}`];
      }),
    )
    .toArray();
}

function linkFault(
  link: string,
  facts: SiteFacts,
  files: ReadonlySet<string>,
  base: string,
): string | undefined {
  if (/^(?:https?:|mailto:)/.test(link)) return undefined;
  if (/^[a-z]+:/i.test(link)) return `link with the scheme of ${link}`;
  const [path, fragment] = link.split('#') as [string, string?];
  const target = fileOf(path.replace(/\?.*$/, ''), base);
  if (target === undefined || !files.has(target)) return `dead link ${link}`;
  if (!fragment || !facts.pages.has(target)) return undefined;
  return facts.hasId(target, decodeURIComponent(fragment)) ? undefined : `dead anchor ${link}`;
}

/** The file that a host serves for a path of the site; undefined outside the base path. */
function fileOf(path: string, base: string): string | undefined {
  if (!path.startsWith(base)) return undefined;
  const below = decodeURIComponent(path.slice(base.length));
  return below === '' || below.endsWith('/') ? `${below}index.html` : below;
}

/** The served site: its root with base path and trailing slash. */
export function siteUnderTest(): URL {
  const address = process.env['SITE_UNDER_TEST'];
  if (!address) throw new Error('Set SITE_UNDER_TEST to the address of a served site.');
  return new URL(address.replace(/\/*$/, '/'));
}

const kinds = ['plans', 'measures', 'counties', 'regions', 'indicators', 'sources', 'terms'];
const singles = [
  '',
  'targets/',
  'compare/',
  'search/',
  'quality/',
  'changes/',
  'data/',
  'editions/',
];
const guides = ['data/codebook/', 'method/', '404.html'];

/**
 * One page of every template, as paths below the root: of a kind of entry the page with the most
 * bytes, which is the one most likely to break. What the site does not have is left out.
 */
export async function templates(site: URL): Promise<string[]> {
  const indexes = [...kinds, 'rules'].map((kind) => `${kind}/`);
  const found = await Promise.all([
    ...indexes.map((index) => largest(site, index, index)),
    largest(site, '', 'themes/'),
    largest(site, 'indicators/', 'indicators/').then(async (page) => {
      const figure = page && (await largest(site, page, 'figures/'));
      return [figure, page && `embed/${page}`, figure && `embed/${figure}`];
    }),
  ]);
  const known = await Promise.all(
    [...singles, ...guides].map(async (path) =>
      (await fetch(new URL(path, site), { method: 'HEAD' })).ok ? path : undefined,
    ),
  );
  const pages = [...known, ...indexes, ...found.flat()].filter((path) => path !== undefined);
  return [...new Set(pages)].sort();
}

/** Of the pages below `folder` that a page links to, the one with the most bytes. */
export async function largest(
  site: URL,
  from: string,
  folder: string,
): Promise<string | undefined> {
  const sizes = await Promise.all(
    (await linksBelow(site, from, folder)).map(async (path) => {
      const { headers } = await fetch(new URL(path, site), { method: 'HEAD' });
      return { path, bytes: Number(headers.get('content-length')) };
    }),
  );
  const [first] = sizes.sort((a, b) => b.bytes - a.bytes);
  return first?.path;
}

/** The pages right below `folder` that a page links to, as paths below the root. */
export async function linksBelow(site: URL, from: string, folder: string): Promise<string[]> {
  const html = await (await fetch(new URL(from, site))).text();
  const root = site.pathname + folder;
  const links = [...html.matchAll(/href="([^"#?]+)/g)].map(([, link]) => link!);
  return [...new Set(links)]
    .filter((link) => link.startsWith(root) && link !== root && link.endsWith('/'))
    .filter((link) => !link.slice(root.length, -1).includes('/'))
    .map((link) => link.slice(site.pathname.length));
}

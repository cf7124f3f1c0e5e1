import { createHash } from 'node:crypto';

import type { Browser, Page } from 'playwright-core';

export interface HostReport {
  /** How many files the host served, byte for byte. */
  files: number;
  faults: string[];
}

export interface HostPromises {
  /** Whether it sends the site's own page for an address that does not exist. */
  ownNotFound: boolean;
  /** Whether it sends the headers of the site. */
  headers: boolean;
}

interface Manifest {
  files: { path: string; sha256: string }[];
}

/** Types that browsers and programs insist on; a host may know no name for the others. */
const types: Record<string, RegExp> = {
  html: /^text\/html/,
  css: /^text\/css/,
  js: /^(?:text|application)\/(?:x-)?javascript/,
  svg: /^image\/svg\+xml/,
  json: /^application\/json/,
  xml: /^(?:application|text)\/xml/,
};

/** What a site does otherwise on this host than it should, one sentence a fault. */
export async function checkHost(
  browser: Browser,
  site: URL,
  promises: HostPromises,
): Promise<HostReport> {
  const faults: string[] = [];
  const say = (fault: string): void => void faults.push(fault);
  const manifest = (await (await fetch(new URL('manifest.json', site))).json()) as Manifest;
  const files = await checkFiles(site, manifest, promises, say);
  await checkNotFound(site, promises, say);
  await checkRedirects(site, say);
  await inBrowser(browser, site, manifest, promises, say);
  return { files, faults };
}

type Say = (fault: string) => void;

async function checkFiles(
  site: URL,
  { files }: Manifest,
  promises: HostPromises,
  say: Say,
): Promise<number> {
  const served = files.filter(({ path }) => !path.startsWith('_') && path !== '404.html');
  for (let first = 0; first < served.length; first += atOnce) {
    const some = served.slice(first, first + atOnce);
    await Promise.all(some.map((file) => checkFile(site, file, promises, say)));
  }
  return served.length;
}

/** Requests under way together. */
const atOnce = 16;

async function checkFile(
  site: URL,
  { path, sha256 }: Manifest['files'][number],
  promises: HostPromises,
  say: Say,
): Promise<void> {
  const address = new URL(path.replace(/(^|\/)index\.html$/, '$1'), site);
  const response = await fetch(address, { redirect: 'manual' });
  const digest = createHash('sha256').update(Buffer.from(await response.arrayBuffer()));
  const type = response.headers.get('content-type') ?? '';
  const expected = types[/\.(\w+)$/.exec(path)?.[1] ?? ''];
  if (response.status !== 200) say(`${path}: status ${response.status}`);
  else if (digest.digest('hex') !== sha256) say(`${path}: other bytes than were built`);
  else if (expected && !expected.test(type)) say(`${path}: sent as ${type}`);
  else if (promises.headers) checkHeaders(path, response.headers, say);
}

function checkHeaders(path: string, headers: Headers, say: Say): void {
  const policy = headers.get('content-security-policy') ?? '';
  if (!/^default-src 'none'; [^,]+$/.test(policy)) say(`${path}: policy "${policy.slice(0, 60)}"`);
  if (headers.get('x-content-type-options') !== 'nosniff') say(`${path}: no nosniff`);
  const cache = headers.get('cache-control') ?? '';
  if (path.startsWith('assets/') !== cache.includes('immutable')) say(`${path}: cache "${cache}"`);
}

async function checkNotFound(site: URL, { ownNotFound }: HostPromises, say: Say): Promise<void> {
  for (const path of ['nothing-here/', 'terms/nothing-here/', 'nothing.html', 'data/nothing.csv']) {
    const response = await fetch(new URL(path, site));
    const text = await response.text();
    if (response.status !== 404) say(`/${path}: status ${response.status}, not 404`);
    if (ownNotFound && !text.includes('class="')) say(`/${path}: not the page of the site`);
  }
}

/** Moves that a host makes itself: to the trailing slash, and of addresses that have moved. */
async function checkRedirects(site: URL, say: Say): Promise<void> {
  const bare = new URL('terms', site);
  const response = await fetch(bare);
  if (response.url !== new URL('terms/', site).href) say(`/terms goes to ${response.url}`);
  await response.arrayBuffer();
}

async function inBrowser(
  browser: Browser,
  site: URL,
  manifest: Manifest,
  { headers }: HostPromises,
  say: Say,
): Promise<void> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const trouble: string[] = [];
  page.on('console', (message) => message.type() === 'error' && trouble.push(message.text()));
  page.on('pageerror', (error) => trouble.push(String(error)));
  page.on('request', (request) => {
    if (!request.url().startsWith(site.origin)) trouble.push(`asks ${request.url()}`);
  });
  try {
    await page.goto(site.href, { waitUntil: 'load' });
    if ((await page.locator('h1').count()) !== 1) say('the home page has no heading');
    await checkAnchor(page, site, manifest, say);
    await checkSearch(page, site, say);
    await checkMoved(page, site, say);
    await checkDownload(page, site, say);
    for (const fault of new Set(trouble)) say(`the browser says: ${fault}`);
    const missing = await page.goto(new URL('nothing-here/', site).href);
    if (missing?.status() !== 404) say('the browser gets no 404');
    if (headers && (await page.locator('h1').count()) !== 1) say('the 404 page has no heading');
  } catch (error) {
    say(`in the browser: ${(error as Error).message.split('\n')[0]}`);
  } finally {
    await context.close();
  }
}

async function checkAnchor(page: Page, site: URL, { files }: Manifest, say: Say): Promise<void> {
  const figure = files.find(({ path }) => /^figures\/.+\..+\/index\.html$/.test(path));
  const [, entry = '', id = ''] = /^figures\/([^./]+)\.([^/]+)\//.exec(figure?.path ?? '') ?? [];
  const folder = ['indicators', 'sources']
    .map((kind) => `${kind}/${entry}/index.html`)
    .find((page) => files.some(({ path }) => path === page));
  if (folder === undefined) return say('there is no figure to look for');
  await page.goto(new URL(`${folder.replace('index.html', '')}#${id}`, site).href);
  // The page may glide to the place.
  const onScreen = page.waitForFunction(
    (name) => {
      const top = document.getElementById(name)?.getBoundingClientRect().top ?? Infinity;
      return top >= 0 && top < innerHeight;
    },
    id,
    { timeout: 5000 },
  );
  await onScreen.catch(() => say(`#${id} does not come onto the screen`));
}

async function checkSearch(page: Page, site: URL, say: Say): Promise<void> {
  const title = await page.locator('h1').first().innerText();
  const words = title.replace(/\s+/g, ' ').slice(0, 6);
  await page.goto(new URL(`search/?q=${encodeURIComponent(words)}`, site).href);
  await page.waitForFunction(
    () => document.querySelector('[data-search-status="done"]') !== null,
    undefined,
    { timeout: 15_000 },
  );
  const link = page.locator('[data-search-results] [data-search-result] a').first();
  if ((await link.count()) === 0) return say(`search finds nothing for ${words}`);
  const address = await link.evaluate((node: HTMLAnchorElement) => node.href);
  const response = await page.goto(address);
  if (!address.startsWith(site.href) || response?.status() !== 200)
    say(`a hit leads to ${address}`);
}

async function checkMoved(page: Page, site: URL, say: Say): Promise<void> {
  const { moved } = (await (await fetch(new URL('redirects.json', site))).json()) as {
    moved: Record<string, string>;
  };
  for (const [from, to] of Object.entries(moved).slice(0, 3)) {
    if (!from.endsWith('/')) continue;
    await page.goto(new URL(`${from}?from=host#here`, site).href);
    await page.waitForURL((url) => url.pathname === new URL(to, site).pathname, { timeout: 5000 });
    const { search, hash } = new URL(page.url());
    if (search !== '?from=host' || hash !== '#here') say(`${from} loses ${search}${hash}`);
  }
}

async function checkDownload(page: Page, site: URL, say: Say): Promise<void> {
  await page.goto(new URL('data/', site).href);
  const address = await page
    .locator('a[href$="figures.csv"]')
    .first()
    .evaluate((node: HTMLAnchorElement) => node.href);
  const response = await page.request.get(address);
  const lines = (await response.text()).split('\r\n');
  if (!response.ok() || lines.length < 3) say(`${address} is no table`);
}

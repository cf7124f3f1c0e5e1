import { join } from 'node:path';
import type { Browser } from 'playwright-core';

import type { Question } from './search-quality.ts';
import { serveAsHost } from './host-server.ts';

/** Bytes of a first query in the real search page, each in a new browser profile. */
export async function coldBytes(
  browser: Browser,
  site: string,
  indexDir: string,
  questions: readonly Question[],
): Promise<{ coldMedian: number; coldMax: number }> {
  const server = await serveAsHost(site, {
    mounts: { pagefind: join(indexDir, 'pagefind') },
  });
  const sizes: number[] = [];
  for (const { q } of questions.filter((_, at) => at % 5 === 0)) {
    const context = await browser.newContext();
    const page = await context.newPage();
    const bytes = new Map<string, number>();
    page.on('response', (response) => {
      const path = new URL(response.url()).pathname;
      if (/\/pagefind\/|\/assets\/.*\.js$/.test(path)) {
        bytes.set(path, Number(response.headers()['content-length'] ?? 0));
      }
    });
    await page.goto(`${server.url}search/?q=${encodeURIComponent(q)}`);
    await page.waitForSelector('[data-search-status=done]', { timeout: 60_000 });
    const withFacets = [...bytes].filter(([path]) => !path.endsWith('facets.json'));
    sizes.push(withFacets.reduce((sum, [, size]) => sum + size, 0));
    await context.close();
  }
  await server.close();
  sizes.sort((a, b) => a - b);
  return { coldMedian: sizes[Math.floor(sizes.length / 2)]!, coldMax: sizes.at(-1)! };
}

import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

import { pagePolicy } from '../../src/publish/headers.ts';

/** Everything the browser complained of so far, and every layout shift. */
export type Seen = () => Promise<string[]>;

/**
 * Opens a page in a context of its own, under the security policy that the hosts send, and closes
 * it when `look` is done.
 */
export async function visit<Result>(
  browser: Browser,
  site: URL,
  path: string,
  options: BrowserContextOptions,
  look: (page: Page, seen: Seen) => Promise<Result>,
): Promise<Result> {
  const context = await browser.newContext(options);
  try {
    const page = await context.newPage();
    const faults: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') faults.push(message.text());
    });
    page.on('pageerror', (error) => faults.push(String(error)));
    await page.route('**/*', async (route) => {
      if (route.request().resourceType() !== 'document') return route.continue();
      const response = await route.fetch();
      const headers = { ...response.headers(), 'content-security-policy': pagePolicy };
      return route.fulfill({ response, headers });
    });
    if (options.javaScriptEnabled !== false) await page.addInitScript(watch);
    await page.goto(new URL(path, site).href, { waitUntil: 'load' });
    return await look(page, async () => [
      ...faults,
      ...(await page.evaluate(() => (window as unknown as { seen: string[] }).seen)),
    ]);
  } finally {
    await context.close();
  }
}

/** Runs in the page before its own scripts. */
function watch(): void {
  const seen: string[] = [];
  Object.assign(window, { seen });
  addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
    seen.push(`policy: ${violatedDirective} ${blockedURI}`),
  );
  new PerformanceObserver((list) => {
    for (const { value } of list.getEntries() as (PerformanceEntry & { value: number })[]) {
      if (value > 0.001) seen.push(`layout shift of ${value}`);
    }
  }).observe({ type: 'layout-shift', buffered: true });
}

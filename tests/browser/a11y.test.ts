import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

import type { AxeResults } from 'axe-core';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { pagePolicy } from '../../src/publish/headers.ts';
import { launchBrowser } from './browser.ts';
import { clippedTexts, openDetails, overflow } from './layout.ts';
import { siteUnderTest, templates } from './templates.ts';

const site = siteUnderTest();
const paths = await templates(site);
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** Opens a page in a context of its own and closes both afterwards. */
async function onPage<Result>(
  path: string,
  options: Parameters<Browser['newContext']>[0],
  look: (page: Page, context: BrowserContext) => Promise<Result>,
): Promise<Result> {
  const context = await browser.newContext(options);
  try {
    const page = await context.newPage();
    await page.goto(new URL(path, site).href, { waitUntil: 'load' });
    return await look(page, context);
  } finally {
    await context.close();
  }
}

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(openDetails);
  await page.evaluate(axe);
  const { violations: found } = await page.evaluate<AxeResults>('axe.run()');
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary ?? ''}`),
  );
}

test('the site has a page of every template', () => {
  expect(paths.length).toBeGreaterThan(20);
});

describe.each(paths)('/%s', (path) => {
  for (const width of [320, 1280]) {
    for (const colorScheme of ['light', 'dark'] as const) {
      test(`axe finds nothing at ${width} px, ${colorScheme}`, async () => {
        const viewport = { width, height: 900 };
        expect(await onPage(path, { viewport, colorScheme }, violations)).toEqual([]);
      });
    }
  }

  test('nothing is wider than a screen of 320 px', async () => {
    const viewport = { width: 320, height: 640 };
    const wide = await onPage(path, { viewport }, async (page) => {
      await page.evaluate(openDetails);
      return page.evaluate(overflow);
    });
    expect(wide).toEqual([]);
  });

  test.each([1280, 640])('text of 200 %% fits at %i px', async (width) => {
    const faults = await onPage(path, { viewport: { width, height: 900 } }, async (page) => {
      await page.evaluate(openDetails);
      await page.evaluate(() => {
        document.documentElement.style.fontSize = '200%';
      });
      return [...(await page.evaluate(overflow)), ...(await page.evaluate(clippedTexts))];
    });
    expect(faults).toEqual([]);
  });

  test('it loads under the policy without an error, and nothing moves', async () => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
    const faults: string[] = [];
    const page = await context.newPage();
    page.on('console', (message) => {
      if (message.type() === 'error') faults.push(message.text());
    });
    page.on('pageerror', (error) => faults.push(String(error)));
    await page.route('**/*', async (route) => {
      const response = await route.fetch();
      const headers = { ...response.headers(), 'content-security-policy': pagePolicy };
      await route.fulfill({ response, headers });
    });
    await page.addInitScript(() => {
      const seen: string[] = [];
      Object.assign(window, { seen });
      addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
        seen.push(`policy: ${violatedDirective} ${blockedURI}`),
      );
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[]) {
          if (entry.value > 0.001) seen.push(`layout shift of ${entry.value}`);
        }
      }).observe({ type: 'layout-shift', buffered: true });
    });
    const response = await page.goto(new URL(path, site).href, { waitUntil: 'networkidle' });
    const seen = await page.evaluate(() => (window as unknown as { seen: string[] }).seen);
    await context.close();
    expect(response?.ok() || path === '404.html').toBe(true);
    expect([...faults, ...seen]).toEqual([]);
  });

  test('nothing moves by itself for those who asked for less motion', async () => {
    const moving = await onPage(path, { reducedMotion: 'reduce' }, (page) =>
      page.evaluate(() =>
        [document.documentElement, ...document.body.querySelectorAll('*')]
          .filter((element) => {
            const style = getComputedStyle(element);
            return (
              style.animationName !== 'none' ||
              style.transitionDuration.split(', ').some((time) => Number.parseFloat(time) > 0) ||
              style.scrollBehavior === 'smooth'
            );
          })
          .map((element) => element.outerHTML.slice(0, 80)),
      ),
    );
    expect(moving).toEqual([]);
  });
});

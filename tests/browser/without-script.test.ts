import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { launchBrowser } from './browser.ts';
import { siteUnderTest, templates } from './templates.ts';
import { visit } from './visit.ts';

const site = siteUnderTest();
const paths = await templates(site);
const options = { viewport: { width: 1280, height: 900 }, javaScriptEnabled: false };

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

test.each(paths)('/%s can be read without script', async (path) => {
  await visit(browser, site, path, options, async (page) => {
    expect((await page.locator('main').innerText()).length).toBeGreaterThan(40);
    for (const hidden of ['.needs-script', 'term-card', '.print-foot']) {
      expect(await page.locator(`${hidden}:visible`).count(), hidden).toBe(0);
    }
    const tables = page.locator('main table').filter({ visible: false });
    const folded = page.locator('main details:not([open]) table');
    expect(await tables.count()).toBe(await folded.count());
    const charts = await page.locator('.chart').count();
    if (charts > 0) expect(await page.locator('.chart:visible').count()).toBeGreaterThan(0);
  });
});

import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { launchBrowser } from './browser.ts';
import { foldedTexts, overflow } from './layout.ts';
import { linksBelow, siteUnderTest, templates } from './templates.ts';
import { visit } from './visit.ts';

const site = siteUnderTest();
// Pages that no address should be kept of.
const passing = ['404.html', 'search/'];
// Frames on other sites have neither address nor edition of their own on paper.
const paths = (await templates(site)).filter(
  (path) => !passing.includes(path) && !path.startsWith('embed/'),
);
/** The printed width of A4 between margins of 15 mm, in CSS pixels. */
const options = { viewport: { width: 680, height: 1000 }, colorScheme: 'dark' } as const;

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** Pages of the printed sheet. */
async function sheets(path: string): Promise<number> {
  return visit(browser, site, path, options, async (page) => {
    const pdf = await page.pdf({ preferCSSPageSize: true });
    return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)!.length;
  });
}

test('a county prints on one sheet, and leaves out nothing where that has room', async () => {
  const counties = await linksBelow(site, 'counties/', 'counties/');
  expect(counties.length).toBeGreaterThan(0);
  for (const path of counties) {
    expect(await sheets(path), `/${path}`).toBe(1);
    await visit(browser, site, path, options, async (page) => {
      await page.emulateMedia({ media: 'print' });
      const note = page.locator('.sheet-note');
      expect(await page.locator('#figures').isVisible()).toBe((await note.count()) === 0);
      if (await note.count()) expect(await note.innerText()).not.toMatch(/[^\d]0[项个]/);
    });
  }
});

test('what refers to a region is counted on paper, not listed', async () => {
  const region = paths.find((path) => /^regions\/./.test(path))!;
  await visit(browser, site, region, options, async (page) => {
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.relations summary:visible').count()).toBeGreaterThan(0);
    expect(await page.locator('.relations details li:visible').count()).toBe(0);
    expect(await page.locator('.sheet-note').count()).toBe(0);
  });
});

test.each(paths)('/%s prints on A4 with its address, dark on light', async (path) => {
  await visit(browser, site, path, options, async (page) => {
    const canonical = await page.locator('link[rel="canonical"]').getAttribute('href');
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.print-foot').innerText()).toContain(canonical);
    for (const part of [
      '.site-header',
      '.site-footer',
      '.breadcrumb',
      '.page-contents',
      '.filters',
      '.skip',
    ]) {
      expect(await page.locator(`${part}:visible`).count(), part).toBe(0);
    }
    expect(await page.evaluate(overflow)).toEqual([]);
    expect(await page.evaluate(foldedTexts)).toEqual([]);
    const ground = await page.evaluate(
      () => getComputedStyle(document.documentElement).backgroundColor,
    );
    expect(ground).toBe('rgb(251, 250, 247)');
  });
});

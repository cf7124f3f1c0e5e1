import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

import type { AxeResults } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { launchBrowser } from './browser.ts';
import { clippedTexts, movingElements, openDetails, overflow } from './layout.ts';
import { siteUnderTest, templates } from './templates.ts';
import { visit } from './visit.ts';

const site = siteUnderTest();
const paths = await templates(site);
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** The rules of axe that depend on the theme; the others find the same in both. */
const colourRules = ['color-contrast', 'link-in-text-block'];

async function axeFaults(page: Page, rules?: string[]): Promise<string[]> {
  const options = { resultTypes: ['violations'], ...(rules && { runOnly: rules }) };
  const { violations } = await page.evaluate<AxeResults>(`axe.run(${JSON.stringify(options)})`);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary ?? ''}`),
  );
}

/** What axe finds in both themes, every `<details>` open. */
async function faultsInBothThemes(page: Page): Promise<string[]> {
  await page.evaluate(openDetails);
  await page.evaluate(axe);
  const light = await axeFaults(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  return [...light, ...(await axeFaults(page, colourRules)).map((fault) => `dark: ${fault}`)];
}

/** Fails with every fault in full. */
const expectNone = (faults: readonly string[]): void =>
  expect(faults, faults.join('\n')).toEqual([]);

test('the site has a page of every template', () => {
  expect(paths.length).toBeGreaterThan(20);
});

describe.each(paths)('/%s', (path) => {
  test('on a phone of 320 px: axe finds nothing in either theme, nothing is cut off', async () => {
    const viewport = { width: 320, height: 640 };
    const faults = await visit(browser, site, path, { viewport }, async (page) => [
      ...(await faultsInBothThemes(page)),
      ...(await page.evaluate(overflow)),
    ]);
    expectNone(faults);
  });

  test('on a desktop: axe finds nothing in either theme, text of 200 % fits', async () => {
    const viewport = { width: 1280, height: 900 };
    const faults = await visit(browser, site, path, { viewport }, async (page) => {
      const found = await faultsInBothThemes(page);
      await page.evaluate(() => {
        document.documentElement.style.fontSize = '200%';
      });
      for (const width of [1280, 640]) {
        await page.setViewportSize({ width, height: 900 });
        const wide = [...(await page.evaluate(overflow)), ...(await page.evaluate(clippedTexts))];
        found.push(...wide.map((fault) => `200 % at ${width} px: ${fault}`));
      }
      return found;
    });
    expectNone(faults);
  });

  test('it loads under the policy without an error, nothing shifts, nothing moves', async () => {
    const options = { viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' } as const;
    const faults = await visit(browser, site, path, options, async (page, seen) => {
      await page.waitForTimeout(150);
      return [...(await seen()), ...(await page.evaluate(movingElements))];
    });
    expectNone(faults);
  });
});

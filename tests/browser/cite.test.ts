import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { launchBrowser } from './browser.ts';
import { largest, siteUnderTest } from './templates.ts';
import { visit } from './visit.ts';

const site = siteUnderTest();
const indicator = await largest(site, 'indicators/', 'indicators/');
const figure = await largest(site, indicator!, 'figures/');

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const onFigure = <T>(
  options: BrowserContextOptions,
  look: (page: Page) => Promise<T>,
): Promise<T> => visit(browser, site, figure!, options, look);

const textOf = (page: Page, name: string): Promise<string> =>
  page.locator(`.cite-${name} pre`).evaluate((element) => element.textContent ?? '');

describe(`citing /${figure}`, () => {
  test('without script: texts and files are there, the day of access is a word, no button', async () => {
    await onFigure({ javaScriptEnabled: false }, async (page) => {
      expect(await page.locator('.cite button').count()).toBe(0);
      expect(await page.locator('.cite-page pre').innerText()).toContain('[引用日期]');
      expect(await page.locator('.cite-bibtex pre').textContent()).not.toContain('urldate');
      for (const link of await page.locator('.cite-files a').all()) {
        const answer = await fetch(new URL((await link.getAttribute('href'))!, site));
        expect(answer.status, answer.url).toBe(200);
      }
    });
  });

  test('with script: today in China stands in the text, in the form of each format', async () => {
    const options = { timezoneId: 'America/Los_Angeles' };
    await onFigure(options, async (page) => {
      const today = await page.evaluate(() =>
        new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(new Date()),
      );
      expect(await textOf(page, 'page')).toContain(`[${today}]. http`);
      expect(await textOf(page, 'bibtex')).toContain(`  urldate = {${today}},\n`);
      expect(await textOf(page, 'ris')).toMatch(
        new RegExp(`^Y2  - ${today.replaceAll('-', '/')}\\r?$`, 'm'),
      );
    });
  });

  test('a button copies the text that it stands beside, and says so', async () => {
    const options = { permissions: ['clipboard-read', 'clipboard-write'] };
    await onFigure(options, async (page) => {
      const button = page.locator('.cite-source button').first();
      const box = (await button.boundingBox())!;
      expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(44);
      expect(await button.getAttribute('aria-label')).toContain('GB/T 7714—2025');
      await button.click();
      await page.locator('.cite [role=status]:not(:empty)').waitFor();
      expect(await page.locator('.cite [role=status]').textContent()).toBe('已复制');
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
        await page.locator('.cite-source pre').first().textContent(),
      );
    });
  });

  test('where the browser refuses, the text is selected for the keyboard', async () => {
    await onFigure({}, async (page) => {
      await page.evaluate(() => {
        Object.defineProperty(navigator, 'clipboard', { value: undefined });
      });
      await page.locator('.cite-page button').click();
      await page.locator('.cite [role=status]:not(:empty)').waitFor();
      expect(await page.locator('.cite [role=status]').textContent()).toContain('已选中');
      expect(await page.evaluate(() => String(getSelection()))).toBe(await textOf(page, 'page'));
    });
  });
});

describe('pages for frames', () => {
  test.each([`embed/${figure}`, `embed/${indicator}`])(
    '/%s stands alone in a frame',
    async (path) => {
      const viewport = { width: 340, height: 700 };
      await visit(browser, site, path, { viewport }, async (page) => {
        expect(await page.locator('h1').count()).toBe(1);
        expect(await page.locator('header, nav, script').count()).toBe(0);
        expect(await page.locator('meta[name=robots]').getAttribute('content')).toBe('noindex');
        const link = await page.locator('footer a').getAttribute('href');
        expect(link).toMatch(/^https?:\/\//);
        expect(await page.locator('svg:visible').count()).toBeLessThanOrEqual(1);
        const wider = await page.evaluate(
          () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
        );
        expect(wider).toBe(false);
      });
    },
  );
});

test('the code to embed asks for a frame that shows a page to its source line, on a telephone too', async () => {
  const indicators = await (await fetch(new URL('indicators/', site))).text();
  const ids = new Set(
    Array.from(indicators.matchAll(/\/indicators\/([a-z0-9-]+)\//g), ([, id]) => id),
  );
  const paths = [figure!, ...Array.from(ids, (id) => `indicators/${id}/`)];
  const viewport = { width: 328, height: 200 };
  const cut = await visit(browser, site, figure!, { viewport }, async (page) => {
    const found: string[] = [];
    for (const path of paths) {
      const html = await (await fetch(new URL(path, site))).text();
      const asked = Number(/&lt;iframe .*?height=(?:"|&quot;)(\d+)/s.exec(html)?.[1]);
      await page.goto(new URL(`embed/${path}`, site).href);
      const needed = await page.evaluate(() => document.body.offsetHeight);
      if (!(asked >= needed && asked < needed + 120))
        found.push(`${path}: ${asked}, not ${needed}`);
    }
    return found;
  });
  expect(paths.length).toBeGreaterThan(5);
  expect(cut).toEqual([]);
});

test('a figure page weighs at most 30 KB compressed', async () => {
  const html = await (await fetch(new URL(figure!, site))).arrayBuffer();
  const stream = new Blob([html]).stream().pipeThrough(new CompressionStream('gzip'));
  expect((await new Response(stream).arrayBuffer()).byteLength).toBeLessThan(30_000);
});

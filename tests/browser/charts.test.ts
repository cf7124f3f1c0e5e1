import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { launchBrowser } from './browser.ts';
import { largest, siteUnderTest } from './templates.ts';
import { visit } from './visit.ts';

const site = siteUnderTest();
const phone = { width: 360, height: 720 };
const small = { width: 320, height: 640 };
const desktop = { width: 1280, height: 900 };

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const withCharts = [
  '',
  'plans/',
  ...(
    await Promise.all(
      ['indicators/', 'counties/', 'plans/'].map((kind) => largest(site, kind, kind)),
    )
  ).filter((path) => path !== undefined),
];

const setTextSize = (page: Page, percent: number): Promise<void> =>
  page.evaluate((size) => {
    document.documentElement.style.fontSize = `${size}%`;
  }, percent);

/** Heights in pixels of the largest text of each chart that is seen. */
const chartText = (page: Page): Promise<number[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<SVGSVGElement>('main .chart-sizes > svg')]
      .filter((chart) => chart.checkVisibility())
      .map((chart) =>
        Math.max(
          ...[...chart.querySelectorAll('text')].map(
            (text) => Number.parseFloat(getComputedStyle(text).fontSize) * chart.getScreenCTM()!.a,
          ),
        ),
      ),
  );

/** Pairs of texts of one chart that lie over each other, as the browser has drawn them. */
const collisions = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('main svg.chart')]
      .filter((chart) => chart.checkVisibility())
      .flatMap((chart) => {
        const texts = [...chart.querySelectorAll('text')].map((text) => {
          const { left, right, top, bottom } = text.getBoundingClientRect();
          // The box of a text holds room for accents and descenders, which 汉字 and digits leave free.
          const spare = (bottom - top) * 0.2;
          return { words: text.textContent, left, right, top: top + spare, bottom: bottom - spare };
        });
        return texts.flatMap((a, index) =>
          texts
            .slice(index + 1)
            .filter(
              (b) =>
                a.left < b.right - 1 &&
                b.left < a.right - 1 &&
                a.top < b.bottom - 1 &&
                b.top < a.bottom - 1,
            )
            .map((b) => `${a.words} × ${b.words}`),
        );
      }),
  );

/** Texts that the browser has drawn so far beyond the sides of their chart that it shows. */
const beyondSides = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<SVGSVGElement>('main svg.chart')]
      .filter((chart) => chart.checkVisibility())
      .flatMap((chart) => {
        const { left, right } = chart.getBoundingClientRect();
        // A few units, because a font may have wider digits than the layout reckons with.
        const spare = 4 * chart.getScreenCTM()!.a;
        return [...chart.querySelectorAll('text')]
          .filter((text) => {
            const box = text.getBoundingClientRect();
            return box.width > 0 && (box.left < left - spare || box.right > right + spare);
          })
          .map(({ textContent }) => textContent);
      }),
  );

test('text in charts grows with the text of the page on a desktop', async () => {
  for (const path of withCharts) {
    await visit(browser, site, path, { viewport: desktop }, async (page) => {
      const before = await chartText(page);
      await setTextSize(page, 200);
      const growth = (await chartText(page)).map((size, index) => size / before[index]!);
      expect(growth.length, path).toBe(before.length);
      expect(Math.min(1.5, ...growth), `/${path}: ${growth.join(' ')}`).toBe(1.5);
    });
  }
});

test('on a phone the largest text setting makes text in charts larger than usual text', async () => {
  const usual = 17;
  for (const path of withCharts) {
    await visit(browser, site, path, { viewport: phone }, async (page) => {
      await setTextSize(page, 150);
      const sizes = await chartText(page);
      expect(Math.min(usual, ...sizes), `/${path}: ${sizes.join(' ')}`).toBe(usual);
    });
  }
});

test.each([
  { viewport: desktop, percent: 100 },
  { viewport: desktop, percent: 200 },
  { viewport: phone, percent: 100 },
  { viewport: phone, percent: 150 },
  { viewport: small, percent: 200 },
])(
  'texts of a chart keep clear of each other at $percent % on $viewport.width px',
  async (given) => {
    for (const path of withCharts) {
      await visit(browser, site, path, { viewport: given.viewport }, async (page) => {
        await setTextSize(page, given.percent);
        expect(await collisions(page), `/${path}`).toEqual([]);
        expect(await beyondSides(page), `/${path}`).toEqual([]);
      });
    }
  },
);

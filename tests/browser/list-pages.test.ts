import type { AddressInfo } from 'node:net';

import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { staticServer } from '../../scripts/lib/static-server.ts';
import { launchBrowser } from './browser.ts';
import { visit } from './visit.ts';

/** The site of another publisher, with five rows on a page. */
const server = staticServer({ dir: 'reports/other-site', base: '/kb/' });
const desktop = { viewport: { width: 1280, height: 900 } };

let browser: Browser;
let site: URL;
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  site = new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/kb/`);
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  server.close();
});

const rows = (page: Page) => page.locator('main tbody tr:visible');
const said = async (page: Page): Promise<string> =>
  (await page.locator('main [role="status"]').first().textContent()) ?? '';
const totalIn = (text: string): number => Number(/共(\d+)/.exec(text)![1]);

test('a choice on one page of the targets covers those of all pages, each once, in order', async () => {
  await visit(browser, site, 'targets/', desktop, async (page, seen) => {
    expect(await rows(page).count()).toBe(5);
    const total = totalIn(await said(page));
    expect(total).toBeGreaterThan(5);
    await page.locator('select[name="sort"]').selectOption('name');
    await page.locator('.pager').waitFor({ state: 'hidden' });
    expect(await rows(page).count()).toBe(total);
    const names = await rows(page).locator('th a:not(.term)').allTextContents();
    const order = names.map((name) => name.trim());
    const { compare } = new Intl.Collator('zh-CN-u-co-pinyin');
    expect(order).toEqual(order.toSorted(compare));
    const option = page.locator('select[name="area"] option').last();
    const count = Number(/（(\d+)）/.exec((await option.textContent())!)![1]);
    await page
      .locator('select[name="area"]')
      .selectOption((await option.getAttribute('value')) ?? '');
    expect(await rows(page).count()).toBe(count);
    expect(await said(page)).toBe(`显示${count}条，共${total}条`);
    expect((await seen()).filter((fault) => !fault.startsWith('layout shift'))).toEqual([]);
  });
});

test('all figures can be searched and sorted from any of their pages', async () => {
  await visit(browser, site, 'data/2/?kind=target', desktop, async (page, seen) => {
    await page.locator('.pager').waitFor({ state: 'hidden' });
    const shown = await rows(page).count();
    const text = await said(page);
    expect(text).toMatch(new RegExp(`^显示${shown}个，共\\d+个$`));
    expect(shown).toBeGreaterThan(5);
    await page.locator('button[type="reset"]').click();
    await expect.poll(() => rows(page).count()).toBe(totalIn(text));
    await page.locator('thead button').nth(2).click();
    const years = await page
      .locator('tbody tr td:nth-child(3)')
      .evaluateAll((cells) => cells.map((cell) => (cell as HTMLElement).dataset['sort']!));
    expect(years.map((year) => year.slice(0, 4))).toEqual(
      years.map((year) => year.slice(0, 4)).toSorted(),
    );
    // The rows of other pages come in after the reader's choice, which may move what is below.
    expect((await seen()).filter((fault) => !fault.startsWith('layout shift'))).toEqual([]);
  });
});

test('where other pages cannot be read, the page says that only its own rows were filtered', async () => {
  await visit(browser, site, 'targets/', desktop, async (page) => {
    await page.route('**/targets/2/', (route) => route.abort());
    await page.locator('select[name="sort"]').selectOption('name');
    await expect.poll(() => said(page)).toBe('本页5条中显示5条；其余各页没有筛选');
    expect(await page.locator('.pager').isVisible()).toBe(true);
    await page.locator('[data-clear]').click();
    expect(await said(page)).toMatch(/^共\d+条$/);
  });
});

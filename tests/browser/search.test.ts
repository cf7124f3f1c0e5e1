import { readFileSync } from 'node:fs';

import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';

import { launchBrowser } from './browser.ts';
import { siteUnderTest } from './templates.ts';
import { visit } from './visit.ts';

const site = siteUnderTest();
const desktop: BrowserContextOptions = { viewport: { width: 1280, height: 900 } };

interface Question {
  type: string;
  q: string;
  must?: string[];
  not?: string[];
}

const listed = <T>(name: string): T[] =>
  parse(readFileSync(new URL(`../search/${name}.yaml`, import.meta.url), 'utf8')) as T[];

interface BlindQuestion {
  q: string;
  any?: string[];
  unmet?: string;
}

const all = listed<Question>('questions');
const blind = listed<BlindQuestion>('blind-questions');

/** Questions are written for the content of this repository; another publisher's site has others. */
const isOwnContent = (await fetch(new URL('counties/panan/', site))).ok;
const questions = isOwnContent ? all : [];

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const address = (q: string): string => `search/?q=${encodeURIComponent(q)}`;

async function settled(page: Page): Promise<string> {
  const status = page.locator(
    '[data-search-status=done], [data-search-status=error], [data-search-status=idle]',
  );
  await status.waitFor();
  return (await page.locator('[data-search-status]').getAttribute('data-search-status'))!;
}

/** Asks in the page that is open, and waits until its list is that of the question. */
async function ask(page: Page, q: string): Promise<void> {
  await page.locator('#page-search').fill(q);
  await page.locator('.search-page form').evaluate((form: HTMLFormElement) => form.requestSubmit());
  await page.locator(`[data-search-status=done]:text-is("")`).waitFor({ state: 'detached' });
  await expect
    .poll(async () =>
      (await page.locator('[data-search-status]').textContent())?.includes(`“${q}”`),
    )
    .toBe(true);
}

/** A name that the site under test surely has: the first of its index of names. */
async function aName(): Promise<string> {
  const text = async (path: string): Promise<string> => (await fetch(new URL(path, site))).text();
  const letter = /href="([^"]*\/search\/names\/[a-z]\/)"/.exec(await text('search/'))![1]!;
  return /class="name-list"[\s\S]*?<a [^>]*>([^<]+)</.exec(await text(letter))![1]!.trim();
}

const links = (page: Page): Promise<string[]> =>
  page
    .locator('[data-search-result] h3 a')
    .evaluateAll((list) => list.map((link) => (link as HTMLAnchorElement).pathname));

describe.runIf(isOwnContent)('staff questions', () => {
  test('every wanted entry that fits the first page is on it, no forbidden one is', async () => {
    const faults = await visit(browser, site, 'search/', desktop, async (page, seen) => {
      const found: string[] = [];
      for (const { q, must = [], not = [] } of questions) {
        await ask(page, q.normalize('NFC'));
        const paths = await links(page);
        const ids = paths.map((path) => path.split('/').at(-2)!);
        if (must.length === 0 && ids.length > 0) found.push(`${q}: found ${ids.join(' ')}`);
        if (must.length > 0 && !must.some((id) => ids.slice(0, 3).includes(id))) {
          found.push(`${q}: ${must[0]!} is not among ${ids.slice(0, 3).join(' ')}`);
        }
        for (const id of not) if (ids.includes(id)) found.push(`${q}: ${id} was found`);
      }
      return [...found, ...(await seen()).filter((fault) => !fault.startsWith('layout shift'))];
    });
    expect(faults, faults.join('\n')).toEqual([]);
  });

  test('questions written without knowing the search find their entry first, or say why not', async () => {
    const faults = await visit(browser, site, 'search/', desktop, async (page) => {
      const found: string[] = [];
      for (const { q, any = [], unmet } of blind) {
        await ask(page, q);
        const ids = (await links(page)).map((path) => path.split('/').at(-2)!);
        const isMet = any.length === 0 ? ids.length === 0 : any.includes(ids[0] ?? '');
        if (isMet === (unmet !== undefined)) found.push(`${q}: ${ids.slice(0, 3).join(' ')}`);
      }
      return found;
    });
    expect(faults, faults.join('\n')).toEqual([]);
  });

  test('a figure that is asked for by area and name is answered with its source', async () => {
    await visit(browser, site, address('磐安 商标 2025'), desktop, async (page) => {
      await settled(page);
      const card = page.locator('[data-search-answer]');
      expect(await card.textContent()).toContain('件');
      expect(await card.locator('a').first().getAttribute('href')).toMatch(/\/figures\/[^/]+\/$/);
    });
  });

  test('filters and order are kept in the address, and the back button takes them back', async () => {
    await visit(browser, site, address('磐安'), desktop, async (page) => {
      await settled(page);
      const before = await links(page);
      await page.locator('.facet-value', { hasText: '术语' }).click();
      await expect.poll(() => page.url()).toContain('kind=term');
      await expect
        .poll(async () => (await links(page)).every((path) => path.includes('/terms/')))
        .toBe(true);
      await page.goBack();
      await expect.poll(() => links(page)).toEqual(before);
    });
  });
});

describe.runIf(isOwnContent)('a list of many results', () => {
  const many = address('商标');
  const active = (page: Page): Promise<string> =>
    page.evaluate(() => {
      const { tagName, name, value } = document.activeElement as HTMLInputElement;
      return [tagName, name, tagName === 'INPUT' ? value : ''].join(' ');
    });

  test('has headings in order, each one level below the one that it belongs to', async () => {
    for (const path of [many, address('shangbiao')]) {
      await visit(browser, site, path, desktop, async (page) => {
        await settled(page);
        const levels = await page
          .locator('.search-page :is(h1, h2, h3):visible')
          .evaluateAll((all) => all.map(({ tagName }) => Number(tagName.slice(1))));
        expect(levels).toContain(3);
        expect(levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)).toEqual([]);
      });
    }
  });

  test('keeps the focus on the filter and the order that the keyboard has changed', async () => {
    await visit(browser, site, many, desktop, async (page) => {
      await settled(page);
      const term = page.locator('[name=kind][value=term]');
      await term.focus();
      await page.keyboard.press('Space');
      await page.locator('button.clear').waitFor();
      expect(await active(page)).toBe('INPUT kind term');
      expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).checked)).toBe(
        true,
      );
      await page.locator('button.clear').focus();
      await page.keyboard.press('Enter');
      await page.locator('button.clear').waitFor({ state: 'detached' });
      expect(await active(page)).toBe('SELECT sort ');
      await page.locator('select[name=sort]').selectOption('name');
      await expect.poll(() => page.url()).toContain('sort=name');
      await settled(page);
      expect(await active(page)).toBe('SELECT sort ');
    });
  });

  test('keeps the focus on a filter that had to be unfolded', async () => {
    await visit(browser, site, many, desktop, async (page) => {
      await settled(page);
      const fold = page.locator('.facet details').first();
      await fold.locator('summary').click();
      const folded = fold.locator('input').first();
      const name = await folded.getAttribute('name');
      const value = await folded.getAttribute('value');
      await folded.focus();
      await page.keyboard.press('Space');
      await page.locator('button.clear').waitFor();
      expect(await active(page)).toBe(`INPUT ${name} ${value}`);
    });
  });

  test('is as long as it was and stands where it stood when a reader comes back', async () => {
    await visit(browser, site, many, desktop, async (page) => {
      await settled(page);
      await page.locator('button.more').first().click();
      await expect.poll(async () => (await links(page)).length).toBe(20);
      const before = await links(page);
      const hit = page.locator('[data-search-result] h3 a').nth(15);
      await hit.scrollIntoViewIfNeeded();
      const top = await page.evaluate(() => scrollY);
      expect(top).toBeGreaterThan(500);
      await hit.click();
      await page.waitForURL((url) => !url.pathname.endsWith('/search/'));
      await page.goBack();
      await settled(page);
      await expect.poll(() => links(page)).toEqual(before);
      await expect.poll(() => page.evaluate(() => scrollY)).toBe(top);
    });
  });
});

describe('the search page', () => {
  const hostile = [
    '<img src=x onerror=alert(1)>',
    '"><script>alert(1)</script>',
    '\u202e\u2066',
    '磐'.repeat(10_000),
    '\ud800',
    '__proto__',
    'constructor',
    '%00',
    '. * ( [ \\',
  ];
  test('does nothing with hostile questions', async () => {
    await visit(browser, site, 'search/', desktop, async (page, seen) => {
      page.on('dialog', () => expect.fail('a dialog opened'));
      for (const q of hostile) {
        await page.locator('#page-search').evaluate((input: HTMLInputElement, text) => {
          input.value = text;
          input.form!.requestSubmit();
        }, q);
        await page.waitForTimeout(400);
        expect(['done', 'idle']).toContain(await settled(page));
      }
      expect(await page.locator('.search-list img, .search-list script').count()).toBe(0);
      expect((await seen()).filter((fault) => !fault.startsWith('layout shift'))).toEqual([]);
    });
  });

  test('takes hostile addresses for what they are', async () => {
    const path =
      'search/?q=%ED%A0%80%3Cimg%20onerror%3E&kind=__proto__&area=%3Cb%3E&sort=constructor';
    await visit(browser, site, path, desktop, async (page, seen) => {
      expect(await settled(page)).toBe('done');
      expect((await seen()).filter((fault) => !fault.startsWith('layout shift'))).toEqual([]);
    });
  });

  test('says so when the index cannot be loaded, and tries again', async () => {
    await visit(browser, site, 'search/', desktop, async (page) => {
      await page.route('**/pagefind/**', (route) => route.abort());
      await page.locator('#page-search').fill('市场');
      await page.locator('[data-search-status=error]').waitFor();
      await page.unroute('**/pagefind/**');
      await page.locator('#page-search').fill('市场监管');
      await page.locator('[data-search-status=done]').waitFor();
    });
  });

  test('does not search for half-typed pinyin', async () => {
    await visit(browser, site, 'search/', desktop, async (page) => {
      await page.locator('#page-search').focus();
      const client = await page.context().newCDPSession(page);
      await client.send('Input.imeSetComposition', {
        text: 'shichang',
        selectionStart: 8,
        selectionEnd: 8,
      });
      await page.waitForTimeout(600);
      expect(await page.locator('[data-search-status]').getAttribute('data-search-status')).toBe(
        'idle',
      );
      await client.send('Input.insertText', { text: '市场' });
      await page.locator('[data-search-status=done]').waitFor();
      expect(await page.locator('#page-search').inputValue()).toBe('市场');
    });
  });

  test('without script offers the indexes by kind and by pinyin', async () => {
    const options = { ...desktop, javaScriptEnabled: false };
    await visit(browser, site, 'search/', options, async (page) => {
      const letter = page.locator('.search-ways .letters a').first();
      await letter.click();
      await page.locator('.name-list a').first().waitFor();
      expect(await page.locator('.name-list a').count()).toBeGreaterThan(0);
    });
  });
});

describe('the search dialog', () => {
  test.each(['/', 'Control+k'])('opens with %s, is searched and left by keyboard', async (key) => {
    await visit(browser, site, 'terms/', desktop, async (page, seen) => {
      await page.keyboard.press(key);
      const dialog = page.locator('[data-search-dialog]');
      await dialog.waitFor();
      await page.keyboard.insertText(await aName());
      await page.locator('[data-dialog-status=done]').waitFor();
      await page.keyboard.press('ArrowDown');
      expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('A');
      await page.keyboard.press('ArrowUp');
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('dialog-search');
      await page.keyboard.press('Escape');
      await page.keyboard.press('Escape');
      await dialog.waitFor({ state: 'hidden' });
      expect((await seen()).filter((fault) => !fault.startsWith('layout shift'))).toEqual([]);
    });
  });

  test('leaves / alone where something is typed', async () => {
    await visit(browser, site, 'terms/', desktop, async (page) => {
      await page.locator('#site-search').focus();
      await page.keyboard.press('/');
      expect(await page.locator('#site-search').inputValue()).toBe('/');
      expect(await page.locator('[data-search-dialog]').isVisible()).toBe(false);
    });
  });
});

test('an OpenSearch description leads to the search page', async () => {
  const text = await (await fetch(new URL('opensearch.xml', site))).text();
  expect(text).toContain('{searchTerms}');
  expect(/<ShortName>(.*?)<\/ShortName>/.exec(text)![1]!.length).toBeLessThanOrEqual(16);
});

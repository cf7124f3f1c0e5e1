import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { pagePolicy } from '../../src/publish/headers.ts';
import { launchBrowser } from './browser.ts';
import { largest, siteUnderTest } from './templates.ts';
import { visit } from './visit.ts';

const site = siteUnderTest();
const desktop = { viewport: { width: 1280, height: 900 } };

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const dataset = (page: Page): Promise<Record<string, string | undefined>> =>
  page.evaluate(() => ({ ...document.documentElement.dataset }));

test('the skip link comes first, is seen when focused, and leads to the text', async () => {
  await visit(browser, site, 'targets/', desktop, async (page) => {
    await page.keyboard.press('Tab');
    const box = await page.locator('.skip:focus').boundingBox();
    expect(box && box.y >= 0 && box.height > 20).toBe(true);
    await page.keyboard.press('Enter');
    expect(page.url()).toMatch(/#main$/);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
  });
});

test.each(['', 'targets/', 'compare/'])(
  'every stop of the keyboard can be seen on /%s',
  async (path) => {
    // Without smooth scrolling a stop is in view at once.
    const options = { ...desktop, reducedMotion: 'reduce' } as const;
    const unseen = await visit(browser, site, path, options, async (page) => {
      const found: string[] = [];
      for (let stop = 0; stop < 30; stop += 1) {
        await page.keyboard.press('Tab');
        const fault = await page.evaluate(() => {
          const focused = document.activeElement;
          if (!focused || focused === document.body) return undefined;
          const { outlineStyle, outlineWidth } = getComputedStyle(focused);
          const { width, height, bottom, top } = focused.getBoundingClientRect();
          const isOutlined = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
          const isInside = width > 0 && height > 0 && bottom > 0 && top < innerHeight;
          return isOutlined && isInside ? undefined : focused.outerHTML.slice(0, 120);
        });
        if (fault) found.push(fault);
      }
      return found;
    });
    expect(unseen).toEqual([]);
  },
);

test('colours, contrast and size are chosen by keyboard, kept, and there before the text', async () => {
  const options = { ...desktop, colorScheme: 'light' } as const;
  await visit(browser, site, '', options, async (page, seen) => {
    const summary = page.locator('.reader-settings summary');
    await summary.focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowUp');
    const chosen = { script: '', theme: 'dark', contrast: 'more', textSize: 'largest' };
    expect(await dataset(page)).toEqual(chosen);
    await page.keyboard.press('Escape');
    expect(await page.locator('.reader-settings details').getAttribute('open')).toBeNull();
    expect(await summary.evaluate((element) => element === document.activeElement)).toBe(true);

    await page.addInitScript(() => {
      new MutationObserver(() => {
        const { theme } = document.documentElement.dataset;
        // The skip link is the first text of the page.
        if (document.querySelector('.skip'))
          Object.assign(window, { themeAtBody: (window.name ||= theme ?? 'none') });
      }).observe(document, { childList: true, subtree: true });
    });
    await page.reload();
    expect(await dataset(page)).toEqual(chosen);
    expect(await page.evaluate(() => window.name)).toBe('dark');
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe(
      '24px',
    );
    expect(await page.evaluate(() => getComputedStyle(document.body).color)).toBe(
      'rgb(255, 255, 255)',
    );
    expect(await seen()).toEqual([]);
  });
});

test('what is stored by others, or broken, leaves the page as it is', async () => {
  await visit(browser, site, '', desktop, async (page, seen) => {
    for (const stored of ['{', 'null', '7', '{"theme":"neon","textSize":["large"],"x":1}']) {
      await page.evaluate((text) => localStorage.setItem('zhice-reader', text), stored);
      await page.reload();
      expect(await dataset(page)).toEqual({ script: '' });
    }
    expect(await seen()).toEqual([]);
  });
});

test('nothing but one style sheet is waited for before the first paint', async () => {
  const options = { ...desktop, colorScheme: 'light' } as const;
  for (const path of ['', 'targets/', 'compare/', 'search/']) {
    await visit(browser, site, path, options, async (page) => {
      const waitedFor = await page.evaluate(() =>
        performance
          .getEntriesByType('resource')
          .map((entry) => entry as PerformanceResourceTiming & { renderBlockingStatus: string })
          .filter((entry) => entry.renderBlockingStatus !== 'non-blocking')
          .map((entry) => entry.name.replace(/.*\./, '')),
      );
      expect(waitedFor, `/${path}`).toEqual(['css']);
    });
  }
});

test('what was chosen holds on a host that rewrites the pages, and in tabs open elsewhere', async () => {
  await visit(browser, site, '', desktop, async (page) => {
    await page.evaluate(() => localStorage.setItem('zhice-reader', '{"theme":"dark"}'));
    await page.route('**/targets/', async (route) => {
      const response = await route.fetch();
      const body = (await response.text()).replace('(d=>{', '( d => { ');
      const headers = { ...response.headers(), 'content-security-policy': pagePolicy };
      await route.fulfill({ response, body, headers });
    });
    await page.goto(new URL('targets/', site).href, { waitUntil: 'load' });
    expect(await dataset(page)).toEqual({ script: '', theme: 'dark' });
    const other = await page.context().newPage();
    await other.goto(site.href);
    await other.evaluate(() => localStorage.setItem('zhice-reader', '{"theme":"light"}'));
    await page.waitForFunction(() => document.documentElement.dataset['theme'] === 'light');
  });
});

test('the search dialog opens and closes by keyboard', async () => {
  await visit(browser, site, '', desktop, async (page) => {
    await page.waitForLoadState('networkidle');
    await page.keyboard.press('/');
    await page.locator('dialog[open]').waitFor();
    await page.keyboard.press('Escape');
    await page.locator('dialog[open]').waitFor({ state: 'detached' });
  });
});

test('a term says what it means on hover, on focus and on the first tap, and Escape ends it', async () => {
  const path = (await pageWith(/class="term"/))!;
  await visit(browser, site, path, desktop, async (page, seen) => {
    const term = page.locator('a.term').first();
    const card = page.locator('term-card');
    const summary = await term.getAttribute('title');
    await term.hover();
    await card.waitFor();
    expect(await card.locator('p').textContent()).toBe(summary);
    await card.hover();
    await page.waitForTimeout(400);
    expect(await card.isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    expect(await card.isVisible()).toBe(false);
    await page.mouse.move(0, 0);
    await term.focus();
    expect(await card.isVisible()).toBe(true);
    expect(await term.getAttribute('aria-describedby')).toBe('term-card-text');
    await page.keyboard.press('Tab');
    expect(await card.isVisible()).toBe(false);
    expect(await term.getAttribute('title')).toBe(summary);
    expect(await seen()).toEqual([]);
  });
  const phone = { viewport: { width: 360, height: 640 }, hasTouch: true, isMobile: true };
  await visit(browser, site, path, phone, async (page) => {
    const term = page.locator('a.term').first();
    const target = await term.getAttribute('href');
    await term.tap();
    const card = page.locator('term-card');
    await card.waitFor();
    const box = (await card.boundingBox())!;
    expect(box.x >= 0 && box.x + box.width <= 360).toBe(true);
    expect(new URL(page.url()).pathname).toBe(site.pathname + path);
    await term.tap();
    await page.waitForURL((url) => url.pathname === target);
  });
});

/** A large page of an entry whose HTML holds what is looked for. */
async function pageWith(html: RegExp): Promise<string | undefined> {
  for (const kind of ['measures/', 'plans/', 'counties/', 'regions/', 'indicators/', 'sources/']) {
    const path = await largest(site, kind, kind);
    if (path && html.test(await (await fetch(new URL(path, site))).text())) return path;
  }
  return undefined;
}

test('targets are filtered and sorted in place; the address holds the choice; back undoes it', async () => {
  await visit(browser, site, 'targets/', desktop, async (page, seen) => {
    const rows = page.locator('filter-table tbody tr:visible');
    const all = await rows.count();
    const area = page.locator('select[name="area"]');
    const option = area.locator('option').nth(1);
    const value = (await option.getAttribute('value'))!;
    const count = Number(/\d+/.exec((await option.textContent())!.split('（').at(-1)!)![0]);
    await area.selectOption(value);
    expect(await rows.count()).toBe(count);
    expect(await page.locator('[role="status"][data-count]').textContent()).toContain(`${count}`);
    await page.locator('select[name="sort"]').selectOption('name');
    const names = await rows.locator('th').allTextContents();
    expect(names.length).toBe(count);
    expect(new URL(page.url()).search).toBe(`?area=${value}&sort=name`);
    await page.goBack();
    await page.goBack();
    expect(await rows.count()).toBe(all);
    await page.goto(new URL(`targets/?area=${value}&theme=nothing`, site).href);
    expect(await rows.count()).toBe(count);
    expect(await seen()).toEqual([]);
    await page.locator('[data-clear]').click();
    expect(await rows.count()).toBe(all);
    expect(new URL(page.url()).search).toBe('');
  });
});

test('two areas stand side by side with what both have, by address too', async () => {
  await visit(browser, site, 'compare/', desktop, async (page, seen) => {
    const part = page.locator('compare-columns').first();
    const [first, second] = [part.locator('select').nth(0), part.locator('select').nth(1)];
    const values = await first
      .locator('option')
      .evaluateAll((all) => all.map((option) => (option as HTMLOptionElement).value));
    const status = part.locator('[role="status"]');
    const whole = await status.textContent();
    await first.selectOption(values[1]!);
    expect(await status.textContent()).toContain(
      await first.locator('option').nth(1).textContent(),
    );
    await second.selectOption(values[2]!);
    expect((await status.textContent())!.replace(/\d+/, '')).toBe(whole!.replace(/\d+/, ''));
    const check = async (): Promise<void> => {
      const shown = await part
        .locator('thead th[data-column]:visible')
        .evaluateAll((all) => all.map((cell) => (cell as HTMLElement).dataset['column']));
      expect(shown).toEqual([values[1], values[2]]);
      expect(await part.locator('tbody td[data-empty]:visible').count()).toBe(0);
    };
    await check();
    await page.goto(page.url());
    await check();
    expect(await seen()).toEqual([]);
  });
});

test('a mark says what it means to the keyboard; without script it leads to the explanation', async () => {
  const path = await pageWith(/class="(?:tag|reading)[^"]* term"/);
  await visit(browser, site, path!, desktop, async (page) => {
    const mark = page.locator('a:is(.tag, .reading).term').first();
    const meaning = (await mark.getAttribute('title'))!;
    await mark.focus();
    expect(await page.locator('term-card p').innerText()).toBe(meaning);
    expect((await mark.boundingBox())!.height).toBeGreaterThanOrEqual(24);
  });
  const plain = { ...desktop, javaScriptEnabled: false };
  await visit(browser, site, path!, plain, async (page) => {
    const mark = page.locator('a:is(.tag, .reading).term').first();
    const meaning = (await mark.getAttribute('title'))!;
    await mark.click();
    expect(await page.locator(':target dd').innerText()).toBe(meaning);
  });
});

test('an area leads to its comparison with others, and has a value in every row', async () => {
  const path = await pageWith(/href="[^"]*compare\/\?area=/);
  await visit(browser, site, path!, desktop, async (page) => {
    await page.locator('a[href*="compare/?area="]').click();
    await page.waitForURL(/compare\//);
    const chosen = await page.locator('select[name="area"]').inputValue();
    expect(path!.endsWith(`/${chosen}/`)).toBe(true);
    const part = page.locator('compare-columns').first();
    const own = part.locator(`tbody td[data-column="${chosen}"]`);
    expect(await own.locator('visible=true').count()).toBeGreaterThan(0);
    expect(await part.locator(`td[data-column="${chosen}"][data-empty]:visible`).count()).toBe(0);
  });
});

test.each([700, 768])('no table of figures scrolls sideways at %i px', async (width) => {
  const pages = await Promise.all(['plans/', 'sources/'].map((kind) => largest(site, kind, kind)));
  for (const path of ['targets/', 'compare/', 'quality/', ...pages]) {
    if (path === undefined) continue;
    await visit(browser, site, path, { viewport: { width, height: 900 } }, async (page) => {
      const wide = await page
        .locator('.table-scroll:visible')
        .evaluateAll((all) => all.filter((box) => box.scrollWidth > box.clientWidth + 1).length);
      expect(wide, `/${path}`).toBe(0);
    });
  }
});

test('in forced colours marks, edges and text are still there', async () => {
  await visit(browser, site, 'targets/', { ...desktop, forcedColors: 'active' }, async (page) => {
    const edges = await page.locator('.status-badge, select, .chart .c-actual').evaluateAll((all) =>
      all.map((element) => {
        const { color } = getComputedStyle(element);
        return color === getComputedStyle(document.body).backgroundColor ? element.outerHTML : '';
      }),
    );
    expect(edges.length).toBeGreaterThan(0);
    expect(edges.filter(Boolean)).toEqual([]);
    const picture = await page.screenshot();
    expect(picture.length).toBeGreaterThan(20_000);
  });
});

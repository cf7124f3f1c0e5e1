import { mkdirSync } from 'node:fs';
import { join } from 'node:path';

import { launch } from './search.ts';

/** Questions of every type, as readers type them. */
const typical = [
  ['name', '放心消费'],
  ['marks', '双随机一公开'],
  ['terms', '磐安 商标 2025'],
  ['number', '浙政办发[2021]30'],
  ['decimal', '98.5%'],
  ['alias', '经营主体'],
  ['pinyin', 'panan'],
  ['english', 'geographical indications'],
  ['question', '磐安2025年商标目标是多少'],
  ['slip', '放心消废'],
] as const;

/** Pictures of the search page for ten typical questions, on a phone and on a desktop. */
export async function searchShots(url: string, dir: string): Promise<string[]> {
  mkdirSync(dir, { recursive: true });
  const browser = await launch();
  const files: string[] = [];
  try {
    for (const [name, q] of typical) {
      for (const [device, width, height] of [
        ['phone', 360, 780],
        ['desktop', 1280, 900],
      ] as const) {
        const page = await browser.newPage({ viewport: { width, height } });
        await page.goto(`${url}search/?q=${encodeURIComponent(q)}`);
        await page.locator('[data-search-status=done]').waitFor();
        await page
          .locator('[data-search-filters] > *')
          .first()
          .waitFor({ timeout: 2000 })
          .catch(() => undefined);
        const file = join(dir, `${name}-${device}.png`);
        await page.screenshot({ path: file });
        files.push(file);
        await page.close();
      }
    }
  } finally {
    await browser.close();
  }
  return files;
}

import { mkdirSync } from 'node:fs';
import { join } from 'node:path';

import bundled from '@sparticuz/chromium';
import { chromium } from 'playwright-core';

import { kinds } from '../src/domain/kind.ts';
import { zh } from '../src/i18n/zh.ts';
import { runCommand } from './lib/command.ts';
import { projectRoot } from './lib/paths.ts';

const help = `Usage: node scripts/cards.ts

Draws the pictures for social cards, one for each kind of page, into public/cards/. Run by hand when
the design changes; a build only copies them, so that it needs no fonts. Needs a Chinese Song font.
Exit codes: 0 drawn, 2 could not run.`;

const width = 1200;
const height = 630;

/** Baseline, actual and target, as the charts draw them: a square, a dot, a diamond on a dashed edge. */
const mark = `<svg viewBox="0 0 520 300" width="520" height="300" fill="none" stroke-width="7">
<path d="M30 240 230 150 430 70" stroke="#9cc3ca" stroke-dasharray="18 14"/>
<path d="M30 240 230 118" stroke="#fff" stroke-width="9"/>
<path d="M360 70H500" stroke="#f2a765" stroke-dasharray="14 10"/>
<path d="M16 226h28v28H16z" fill="#b3bcc8"/><circle cx="230" cy="118" r="17" fill="#fff"/>
<path d="M430 46 454 70 430 94 406 70Z" fill="#f2a765"/></svg>`;

const card = (word: string): string => `<!doctype html><meta charset="utf-8"><style>
body { margin: 0; width: ${width}px; height: ${height}px; box-sizing: border-box; padding: 72px 84px;
  display: flex; flex-direction: column; justify-content: space-between; color: #fff;
  background: #07434f; font-family: 'Noto Serif CJK SC', 'Songti SC', serif; }
h1 { margin: 0; font-size: 128px; line-height: 1.2; } p { margin: 0; font-size: 42px; color: #cfe3e6; }
div { display: flex; justify-content: space-between; align-items: end; }
</style><h1>${word}</h1><div><p>${zh.cards.line}</p>${mark}</div>`;

await runCommand(help, async () => {
  const folder = join(projectRoot, 'public/cards');
  mkdirSync(folder, { recursive: true });
  const executablePath = process.env['CHROMIUM_PATH'] || (await bundled.executablePath());
  const browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu'],
  });
  try {
    const page = await browser.newPage({ viewport: { width, height } });
    for (const kind of [...kinds, 'figure'] as const) {
      await page.setContent(card(zh.cards.words[kind]));
      await page.screenshot({ path: join(folder, `${kind}.png`) });
    }
  } finally {
    await browser.close();
  }
  return 0;
});

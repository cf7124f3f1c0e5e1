import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

import bundled from '@sparticuz/chromium';
import { chromium, type Browser } from 'playwright-core';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const folders = (process.env['PATH'] ?? '').split(delimiter);

/** `CHROMIUM_PATH`, else a Chromium or Chrome on the PATH, else the one that an npm package ships. */
async function executable(): Promise<string> {
  const given = process.env['CHROMIUM_PATH'];
  if (given) return given;
  const installed = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return installed.find((path) => existsSync(path)) ?? (await bundled.executablePath());
}

export const launchBrowser = async (): Promise<Browser> =>
  chromium.launch({
    executablePath: await executable(),
    args: ['--no-sandbox', '--disable-gpu'],
    headless: true,
  });

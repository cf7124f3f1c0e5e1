import { expect, test } from 'vitest';

import { checkHost } from '../hosts/check-host.ts';
import { launchBrowser } from './browser.ts';
import { siteUnderTest } from './templates.ts';

test('a plain server serves every file as it was built, and the site works on it', async () => {
  const browser = await launchBrowser();
  try {
    const { files, faults } = await checkHost(browser, siteUnderTest(), {
      ownNotFound: true,
      headers: false,
    });
    expect(faults).toEqual([]);
    expect(files).toBeGreaterThan(100);
  } finally {
    await browser.close();
  }
});

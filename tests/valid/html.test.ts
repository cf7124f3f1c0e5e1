import { join } from 'node:path';

import { describe, expect, test } from 'vitest';

import { htmlFaults, pagePerTemplate } from './html.ts';

describe.each(['reports/site', 'reports/other-site'])('valid HTML in %s:', (dir) => {
  test.each(pagePerTemplate(dir))('%s', async (_template, page) => {
    expect(await htmlFaults(join(dir, page))).toEqual([]);
  });
});

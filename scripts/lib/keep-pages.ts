import type { AstroIntegration } from 'astro';
import { readFileSync, writeFileSync } from 'node:fs';

import { heldLog } from '../../src/kept/held-log.ts';
import { ReadLog, type ReadRecord } from '../../src/kept/read-log.ts';

/** Where a build hands over what pages read the last time, and wants to have what they read now. */
export const readsBefore = 'ZHICE_READS_BEFORE';
export const readsNow = 'ZHICE_READS_NOW';

/** Makes only the pages that have become others, where a build asks for it. */
export function keepPages(): AstroIntegration {
  const now = process.env[readsNow];
  return {
    name: 'zhice-keep-pages',
    hooks: {
      'astro:build:start'() {
        const before = process.env[readsBefore];
        if (now === undefined) return;
        heldLog().log = new ReadLog(
          before === undefined
            ? undefined
            : (JSON.parse(readFileSync(before, 'utf8')) as ReadRecord),
        );
      },
      'astro:build:done'() {
        const { log } = heldLog();
        if (log && now !== undefined) writeFileSync(now, JSON.stringify(log.record()));
      },
    },
  };
}

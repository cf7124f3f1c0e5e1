import type { AstroIntegration } from 'astro';
import { readFileSync } from 'node:fs';

import { heldLog } from '../../src/kept/held-log.ts';
import { ReadLog } from '../../src/kept/read-log.ts';
import { formatReads, parseReads } from '../../src/kept/read-record.ts';
import { writeLines } from './write-lines.ts';

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
          before === undefined ? undefined : parseReads(readFileSync(before, 'utf8')),
        );
      },
      'astro:build:done'() {
        const { log } = heldLog();
        if (log && now !== undefined) writeLines(now, formatReads(log.record()));
      },
    },
  };
}

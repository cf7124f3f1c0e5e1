import { fieldFault } from '../field-fault.ts';
import type { Rule } from '../rule.ts';

export const revisionOrder: Rule = {
  id: 'revision-order',
  severity: 'error',
  title: '修订记录次序颠倒',
  why: '读者先看最近的改动；订阅和“最近更新”也取第一条。',
  mend: '把最新的一条放在最前。',
  example: '2026-11-21 排在 2026-12-01 之前',
  *run({ entries }) {
    for (const { file, data } of entries) {
      for (const [index, { date }] of data.revisions.entries()) {
        const newer = data.revisions[index - 1]?.date;
        if (newer === undefined || newer >= date) continue;
        yield fieldFault(file, ['revisions', index, 'date'], {
          expected: `a date not after ${newer}, the one above`,
          got: date,
          fix: 'Put the newest revision first.',
        });
      }
    }
  },
};

import { isOpen, parsePeriod } from '../../domain/period.ts';
import { fieldFault } from '../field-fault.ts';
import type { Rule } from '../rule.ts';

export const periodAfterSource: Rule = {
  id: 'period-after-source',
  severity: 'error',
  title: '数字晚于它的来源',
  why: '来源不能报告它发布之后的事；不是年份抄错，就是把目标当成了实际值。没有终点的期间（2023/..）也一样：只有目标和规定可以一直有效。',
  mend: '改正 period 或 kind，或核对来源的 issued。',
  example: '2021 年的文件给出 2023 年的实际值',
  *run({ kb }) {
    for (const { entry, path, kind, period, source } of kb.figures.values()) {
      if (kind !== 'actual' && kind !== 'baseline') continue;
      if (isOpen(period)) {
        yield fieldFault(kb.entries.get(entry)!.file, [...path, 'period'], {
          expected: 'a period with an end: only what is promised or set goes on',
          got: period,
          fix: 'Give the period that the number was counted for, or correct the kind.',
        });
        continue;
      }
      const from = kb.entries.get(source);
      const issued = from?.kind === 'source' ? from.data.issued : undefined;
      const start = parsePeriod(period)?.start;
      if (issued === undefined || start === undefined || start <= issued) continue;
      yield fieldFault(kb.entries.get(entry)!.file, [...path, 'period'], {
        expected: `a period that begins before ${issued}, when ${source} was issued`,
        got: period,
        fix: 'Correct the period, or the kind: what is still to come is a target.',
      });
    }
  },
};

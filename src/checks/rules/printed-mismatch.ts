import { printedMismatches, type PrintedMismatch } from '../../domain/printed.ts';
import { unitsAddress } from '../../domain/unit.ts';
import { fieldFault } from '../field-fault.ts';
import type { Rule } from '../rule.ts';

export const printedMismatch: Rule = {
  id: 'printed-mismatch',
  severity: 'error',
  title: '数值与原文印法不符',
  why: '网站不能印出原文没有的数字：数值、单位、比较词都必须能从原文印法推出来。',
  mend: `改正数值、单位或比较词，单位表见 ${unitsAddress}；原文残损时写 status: reconstructed 并在 note 里说明读法和理由。`,
  example: "printed: '＞60'，value: 600",
  *run({ kb }) {
    for (const figure of kb.figures.values()) {
      if (figure.status === 'reconstructed') continue;
      const { file } = kb.entries.get(figure.entry)!;
      for (const { field, expected, got } of printedMismatches(figure.printed, figure)) {
        yield fieldFault(file, [...figure.path, field], {
          expected:
            field === 'printed' ? expected : `${expected}, from printed "${figure.printed}"`,
          got,
          fix: fixFor(field),
        });
      }
    }
  },
};

function fixFor(field: PrintedMismatch['field']): string {
  const own = field === 'unit' ? `Use a unit of the list at ${unitsAddress}` : 'Correct the field';
  return `${own}, or set status: reconstructed with a note that gives the reading and why.`;
}

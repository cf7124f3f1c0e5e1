import { nearest } from '../../domain/nearest.ts';
import { units, unitsAddress } from '../../domain/unit.ts';
import { fieldFault } from '../field-fault.ts';
import type { Fault, Rule } from '../rule.ts';

export const unknownUnit: Rule = {
  id: 'unknown-unit',
  severity: 'error',
  title: '未知单位',
  why: '单位是一张封闭的表，换算和比较都靠它。',
  mend: `改用单位表里的 id，单位表见 ${unitsAddress}；表里确实没有的，先加进 src/domain/unit.ts。`,
  example: 'unit: percnt',
  *run({ kb }) {
    for (const { file, data } of kb.byKind.indicator) {
      if (!units.has(data.unit)) yield fault(file, ['unit'], data.unit);
    }
    for (const { entry, path, unit } of kb.figures.values()) {
      if (!units.has(unit)) yield fault(kb.entries.get(entry)!.file, [...path, 'unit'], unit);
    }
  },
};

function fault(file: string, path: readonly (string | number)[], got: string): Fault {
  const guess = nearest(got, units.keys());
  return fieldFault(file, path, {
    expected: 'the id of a unit in the closed list',
    got,
    fix: guess ? `Did you mean "${guess}"?` : `Use a unit of the list at ${unitsAddress}.`,
  });
}
